# Generated from spec/ by `make generate`; do not edit.
"""The model `ReinstallServerOsRequest`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class ReinstallServerOsRequest(BaseModel):
    """How to log in to the server afterwards."""

    image_id: str | Unset | None = UNSET
    """ID of the image to install. Required for another image."""

    key_pair_name: str | Unset | None = UNSET
    """Key pair to log in with. Give either this or a password."""

    admin_pass: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Password to log in with. It needs three of these: upper case, lower case, digits, special characters out of
    !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator, not even in reverse. From 8 to
    26 characters.
    """

    user_data: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Base64 of a script that the server runs when it starts. At most 32 KB before the encoding."""
