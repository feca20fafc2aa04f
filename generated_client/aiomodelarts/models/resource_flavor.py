# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_flavor_metadata import ResourceFlavorMetadata
    from .resource_flavor_spec import ResourceFlavorSpec
    from .resource_flavor_status import ResourceFlavorStatus


class ResourceFlavor(BaseModel):
    """A node flavor, in the form of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavor."""

    metadata: ResourceFlavorMetadata
    """Name, labels and annotations of the flavor."""

    spec: ResourceFlavorSpec
    """Hardware of the flavor."""

    status: ResourceFlavorStatus | None = None
    """Availability of the flavor for purchase."""
