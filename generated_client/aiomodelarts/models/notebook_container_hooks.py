# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookContainerHooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_script import NotebookScript


class NotebookContainerHooks(BaseModel):
    """Scripts that run inside the container of a notebook."""

    post_start: NotebookScript | Unset | None = UNSET
    """Script to run after the notebook service starts."""

    pre_start: NotebookScript | Unset | None = UNSET
    """Script to run before the notebook service starts."""
