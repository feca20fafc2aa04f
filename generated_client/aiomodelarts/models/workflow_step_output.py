# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_output_type import WorkflowOutputType


class WorkflowStepOutput(BaseModel):
    """Data that a step writes."""

    name: str | None = None
    """Name of the output."""

    type: WorkflowOutputType | None = None
    """Kind of the output."""

    config: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the output, such as obs_url, its folder in OBS."""
