# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerResourceFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_architecture import DevServerArchitecture
    from .dev_server_availability_zone import DevServerAvailabilityZone
    from .dev_server_charging_mode import DevServerChargingMode
    from .dev_server_flavor_name import DevServerFlavorName
    from .dev_server_type import DevServerType


class DevServerResourceFlavor(BaseModel):
    """Hardware on which a dev server or super node can run, with its availability zones."""

    flavor: str
    """Name of the resource flavor, for resource_flavor of `create`."""

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

    server_flavors: list[DevServerFlavorName] | None = None
    """Flavors to which a super node can be scaled."""

    availability_zones: list[DevServerAvailabilityZone] | None = None
    """Availability zones that have the flavor."""
