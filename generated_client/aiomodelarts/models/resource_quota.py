# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuota`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ResourceQuota(BaseModel):
    """Limit and usage of a type of resource."""

    type: str
    """Type of resource, such as pool or network."""

    quota: int = json_field(digits=True)
    """Maximum number of resources of this type."""

    used: int = json_field(digits=True)
    """Current number of resources of this type."""
