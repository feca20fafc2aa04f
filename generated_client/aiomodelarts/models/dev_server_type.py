# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerType(OpenStrEnum):
    """Type of a server. BMS: bare metal server; ECS: virtual machine; HPS: server of a super node."""

    BMS = "BMS"
    ECS = "ECS"
    HPS = "HPS"


DevServerTypeValue: TypeAlias = Literal["BMS", "ECS", "HPS"]
"""Value of a listed member of `DevServerType`, which arguments accept as well."""
