# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookHooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_container_hooks import NotebookContainerHooks


class NotebookHooks(BaseModel):
    """Scripts that run when a notebook starts."""

    container_hooks: NotebookContainerHooks | Unset | None = UNSET
    """Scripts to run inside the container."""
