# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMatchInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_match_key import PoolMatchKey, PoolMatchKeyValue


class PoolMatchInput(BaseModel):
    """Condition that pools must match."""

    key: PoolMatchKey | PoolMatchKeyValue
    """Field to compare with the value."""

    value: str
    """String that the field must contain. Upper and lower case are not distinguished. At most 255 characters."""
