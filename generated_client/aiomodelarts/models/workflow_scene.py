# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowScene`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowScene(BaseModel):
    """Scene, which runs a part of the steps."""

    id: str | None = None
    """ID of the scene."""

    name: str | None = None
    """Name of the scene."""

    steps: list[str] | None = None
    """Names of the steps that run."""
