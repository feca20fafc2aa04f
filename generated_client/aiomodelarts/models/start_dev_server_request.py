# Generated from spec/ by `make generate`; do not edit.
"""The model `StartDevServerRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dev_server_architecture import DevServerArchitecture, DevServerArchitectureValue
    from .dev_server_charging_mode import DevServerChargingMode, DevServerChargingModeValue
    from .dev_server_type import DevServerType, DevServerTypeValue


class StartDevServerRequest(BaseModel):
    """Properties of the server to start, all optional."""

    arch: DevServerArchitecture | DevServerArchitectureValue | str | Unset | None = UNSET
    """Processor architecture of the server."""

    charging_mode: DevServerChargingMode | DevServerChargingModeValue | str | Unset | None = UNSET
    """How the server is paid."""

    server_type: DevServerType | DevServerTypeValue | str | Unset | None = UNSET
    """Whether the server is a virtual machine, bare metal or in a super node."""
