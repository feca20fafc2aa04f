# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerMachine`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_type import DevServerType


class DevServerMachine(BaseModel):
    """Server in the underlying compute service."""

    id: str | None = None
    """ID of the server, or of the node in the super node."""

    type: DevServerType | None = None
    """Type of the server."""

    hps_id: str | None = None
    """ID of the super node in the underlying compute service."""

    hps_ecs_id: str | None = None
    """ID of the virtual machine that is the node of the super node."""
