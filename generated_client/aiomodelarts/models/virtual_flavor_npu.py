# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualFlavorNpu`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class VirtualFlavorNpu(BaseModel):
    """Part of an NPU in a flavor."""

    type: str | None = None
    """Name of the part in the template."""

    size: str | None = None
    """Number of parts, as a string. Always 1."""

    resource_key: str | None = json_field(default=None, key="resourceKey")
    """Resource name of the part in the cluster."""
