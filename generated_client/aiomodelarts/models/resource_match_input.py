# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceMatchInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_match_key import ResourceMatchKey, ResourceMatchKeyValue


class ResourceMatchInput(BaseModel):
    """Condition that resources must match."""

    key: ResourceMatchKey | ResourceMatchKeyValue
    """Field to compare with the value."""

    value: str
    """String that the field must contain. Upper and lower case are not distinguished. At most 255 characters."""
