# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookRunUserInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NotebookRunUserInput(BaseModel):
    """Owner of the processes in the container of a new notebook."""

    uid: int | Unset | None = UNSET
    """Numeric ID of the Linux user. At least 0."""

    gid: int | Unset | None = UNSET
    """Numeric ID of the Linux group. At least 0."""
