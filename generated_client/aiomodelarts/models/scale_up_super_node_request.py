# Generated from spec/ by `make generate`; do not edit.
"""The model `ScaleUpSuperNodeRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .data_volume_input import DataVolumeInput
    from .root_volume_input import RootVolumeInput


class ScaleUpSuperNodeRequest(BaseModel):
    """Flavor of the larger super node, and the settings of its new servers."""

    flavor: str
    """Flavor of the larger super node. Letters, digits and dots. From 1 to 128 characters."""

    root_volume: RootVolumeInput | Unset | None = UNSET
    """System disk of each new server."""

    data_volume: DataVolumeInput | Unset | None = UNSET
    """Data disks of each new server."""

    image_id: str | Unset | None = UNSET
    """ID of the image for the new servers. Exactly 36 characters."""

    userdata: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Base64 of a script that the new servers run when they start. At most 32 KB before the encoding."""

    key_pair_name: str | Unset | None = UNSET
    """Key pair to log in to the new servers with. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""
