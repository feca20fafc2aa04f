# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolumeExtendParams`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PoolVolumeExtendParams(BaseModel):
    """Usage of the data disks of a node."""

    volume_group: str | None = json_field(default=None, key="volumeGroup")
    """Disk group: vgpaas for containers, default, vguser and a number for disks mounted at a user-defined path, or
    one of the two vg-everest-localvolume groups.
    """

    billing: str | None = None
    """Whether the disks are billed. Empty if they are not. Set by the service. Huawei Cloud only."""
