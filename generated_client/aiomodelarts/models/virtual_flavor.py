# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .virtual_flavor_metadata import VirtualFlavorMetadata
    from .virtual_flavor_spec import VirtualFlavorSpec


class VirtualFlavor(BaseModel):
    """Flavor that contains part of an NPU, in the format of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavor."""

    metadata: VirtualFlavorMetadata
    """Name and labels of the flavor."""

    spec: VirtualFlavorSpec
    """Hardware of the flavor."""
