# Generated from spec/ by `make generate`; do not edit.
"""The model `HardReasonCount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hard_reason import HardReason


class HardReasonCount(BaseModel):
    """A reason for hard examples and its frequency."""

    key: int | None = None
    """Number of occurrences of the reason."""

    value: HardReason | None = None
    """Details of the reason, with a suggestion."""
