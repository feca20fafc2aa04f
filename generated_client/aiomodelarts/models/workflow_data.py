# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_data_type import WorkflowDataType


class WorkflowData(BaseModel):
    """Data that a workflow brings along."""

    name: str | None = None
    """Name of the data: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters.
    Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowDataType | None = None
    """Kind of the data."""

    value: dict[str, Any] | None = None
    """The data, such as a folder in OBS."""

    used_steps: list[str] | None = None
    """Names of the steps that use the data."""
