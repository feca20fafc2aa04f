# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `RoceNetworkType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class RoceNetworkType(OpenStrEnum):
    """Type of a RoCE network."""

    VXLAN_ROCE = "vxlan_roce"
    ROCE_V2 = "roce_v2"


RoceNetworkTypeValue: TypeAlias = Literal["vxlan_roce", "roce_v2"]
"""Value of a listed member of `RoceNetworkType`, which arguments accept as well."""
