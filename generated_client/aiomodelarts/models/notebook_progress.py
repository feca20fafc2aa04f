# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookProgress`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_progress_status import NotebookProgressStatus
    from .notebook_progress_step import NotebookProgressStep


class NotebookProgress(BaseModel):
    """Progress of one step in the setup of a notebook."""

    notebook_id: str | None = None
    """ID of the notebook that the step belongs to."""

    status: NotebookProgressStatus
    """Progress of the step."""

    step: NotebookProgressStep
    """Setup step that the entry describes."""

    step_description: str | None = None
    """Description of the setup performed in this step. Open Telekom Cloud only."""

    description: str | None = None
    """Description of the step in older versions of the service."""
