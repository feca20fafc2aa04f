# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_architecture import DevServerArchitecture
    from .dev_server_charging_mode import DevServerChargingMode
    from .dev_server_type import DevServerType


class DevServerFlavor(BaseModel):
    """Flavor of dev servers in an availability zone."""

    flavor: str
    """Flavor in the underlying compute service."""

    specification: str | None = None
    """Hardware of the flavor, as text."""

    arch: DevServerArchitecture | None = None
    """Processor architecture."""

    server_type: DevServerType | None = None
    """Whether servers of the flavor are virtual machines, bare metal or in a super node."""

    flavor_type: str | None = None
    """Kind of processor, such as CPU, GPU or NPU."""

    charging_mode: DevServerChargingMode | None = None
    """How servers of the flavor can be paid."""

    sku_code: str | None = None
    """Code for billing."""

    roce_num: int | None = None
    """Number of network interfaces for remote direct memory access."""

    count: int | None = None
    """Number of servers in a super node."""

    status: str | None = None
    """State of the flavor."""

    availability_zone: str | None = None
    """ID of the zone in which servers of the flavor can be created."""

    is_sold_out: bool | None = None
    """Whether the flavor is sold out. Defaults to false."""
