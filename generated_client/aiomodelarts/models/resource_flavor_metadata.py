# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_flavor_annotations import ResourceFlavorAnnotations
    from .resource_flavor_labels import ResourceFlavorLabels


class ResourceFlavorMetadata(BaseModel):
    """Name, labels and annotations of a node flavor."""

    name: str
    """Name of the flavor. Pass it when you create a pool."""

    labels: ResourceFlavorLabels | None = None
    """Supported job types and other labels of the flavor."""

    annotations: ResourceFlavorAnnotations | None = None
    """Rules for using the flavor."""
