# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerChargingMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerChargingMode(OpenStrEnum):
    """How a server is paid. POST_PAID: by use; PRE_PAID: for a period in advance; COMMON: both are possible."""

    COMMON = "COMMON"
    POST_PAID = "POST_PAID"
    PRE_PAID = "PRE_PAID"


DevServerChargingModeValue: TypeAlias = Literal["COMMON", "POST_PAID", "PRE_PAID"]
"""Value of a listed member of `DevServerChargingMode`, which arguments accept as well."""
