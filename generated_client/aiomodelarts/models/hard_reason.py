# Generated from spec/ by `make generate`; do not edit.
"""The model `HardReason`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hard_reason_code import HardReasonCode


class HardReason(BaseModel):
    """Reason why a sample is a hard example, and a suggestion for it."""

    alo_name: str | None = None
    """Short name of the reason."""

    id: HardReasonCode | None = None
    """Code of the reason."""

    reason: str | None = None
    """Description of the reason."""

    suggestion: str | None = None
    """Suggestion for handling the sample."""
