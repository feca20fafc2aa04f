# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerBatchActionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dev_server_batch_action import DevServerBatchAction, DevServerBatchActionValue
    from .dev_server_id import DevServerId
    from .reinstall_server_os_request import ReinstallServerOsRequest


class DevServerBatchActionRequest(BaseModel):
    """Action, and the dev servers to run it on."""

    type: DevServerBatchAction | DevServerBatchActionValue
    """Action to run."""

    servers: list[DevServerId]
    """Dev servers to run the action on."""

    extend_param: ReinstallServerOsRequest | Unset | None = UNSET
    """Settings for CHANGEOS and REINSTALLOS."""
