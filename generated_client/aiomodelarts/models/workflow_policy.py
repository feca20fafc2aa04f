# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_scene import WorkflowScene


class WorkflowPolicy(BaseModel):
    """Scenes of a workflow."""

    use_scene: str | None = None
    """Name of the selected scene."""

    scene_id: str | None = None
    """ID of the selected scene."""

    scenes: list[WorkflowScene] | None = None
    """Subsets of steps to select from."""
