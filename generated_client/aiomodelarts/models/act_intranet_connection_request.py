# Generated from spec/ by `make generate`; do not edit.
"""The model `ActIntranetConnectionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .intranet_connection_action import IntranetConnectionAction, IntranetConnectionActionValue


class ActIntranetConnectionRequest(BaseModel):
    """Action on a private network connection."""

    action: IntranetConnectionAction | IntranetConnectionActionValue
    """Action to carry out."""

    reason: str | Unset | None = UNSET
    """Reason for rejecting the connection, which the requester sees."""
