# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerHyperGroupInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class DevServerHyperGroupInput(BaseModel):
    """Group of super nodes that a new super node joins."""

    id: str | Unset | None = UNSET
    """ID of the group. Required for the newest generation of super nodes."""
