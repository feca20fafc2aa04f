# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookLeaseInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .notebook_stop_type import NotebookStopType, NotebookStopTypeValue


class NotebookLeaseInput(BaseModel):
    """Conditions under which a notebook stops automatically."""

    duration: int | timedelta | Unset | None = UNSET
    """Run time, counted from now, in milliseconds. At least 0."""

    type: NotebookStopType | NotebookStopTypeValue | Unset | None = UNSET
    """Condition that stops the notebook. Defaults to timing."""
