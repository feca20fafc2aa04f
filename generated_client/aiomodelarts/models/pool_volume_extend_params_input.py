# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolumeExtendParamsInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PoolVolumeExtendParamsInput(BaseModel):
    """Usage of the data disks of a new node."""

    volume_group: str = json_field(key="volumeGroup")
    """Disk group: vgpaas for containers, default, vguser and a number for disks mounted at a user-defined path, or
    the persistent or ephemeral vg-everest-localvolume group. Matches
    `^(vgpaas|default|vguser[0-9]+|vg-everest-localvolume-(persistent|ephemeral))$`.
    """
