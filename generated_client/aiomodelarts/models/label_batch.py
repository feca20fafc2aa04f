# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelBatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .label_input import LabelInput


class LabelBatch(BaseModel):
    """Labels to create, update or delete together."""

    labels: list[LabelInput] | Unset | None = UNSET
    """Labels to create, update or delete. Only the name is required to delete a label."""
