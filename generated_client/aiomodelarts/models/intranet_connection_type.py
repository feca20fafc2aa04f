# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntranetConnectionType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class IntranetConnectionType(OpenStrEnum):
    """Extent of a private network connection. SERVICE is one inference service, and GLOBAL all of them."""

    SERVICE = "SERVICE"
    GLOBAL = "GLOBAL"


IntranetConnectionTypeValue: TypeAlias = Literal["SERVICE", "GLOBAL"]
"""Value of a listed member of `IntranetConnectionType`, which arguments accept as well."""
