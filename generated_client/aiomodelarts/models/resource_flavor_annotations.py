# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorAnnotations`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ResourceFlavorAnnotations(BaseModel):
    """Annotations of a node flavor."""

    os_modelarts_resourceflavor_volume_configs: str | None = json_field(
        default=None, key="os.modelarts.resourceflavor/volume.configs"
    )
    """Rules for additional disks on nodes of the flavor."""

    os_modelarts_flavor_image_filter: str | None = json_field(default=None, key="os.modelarts.flavor/image.filter")
    """Condition on the images that run on the flavor. Huawei Cloud only."""
