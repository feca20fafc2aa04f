# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookLease`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_stop_type import NotebookStopType


class NotebookLease(BaseModel):
    """Time limit after which a notebook stops automatically."""

    create_at: int
    """Creation time of the notebook, in milliseconds since 1970."""

    duration: int
    """Time from create_at until the notebook stops, in milliseconds."""

    enable: bool
    """Whether the notebook stops automatically."""

    type: NotebookStopType | None = None
    """Condition that stops the notebook, in upper case here."""

    update_at: int
    """Last update time of the lease, in milliseconds since 1970."""
