# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeUpdateAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeUpdateAction(OpenStrEnum):
    """Change to nodes. openHaRedundant makes them redundant for high availability, and closeHaRedundant makes them
    regular nodes again.
    """

    OPEN_HA_REDUNDANT = "openHaRedundant"
    CLOSE_HA_REDUNDANT = "closeHaRedundant"


NodeUpdateActionValue: TypeAlias = Literal["openHaRedundant", "closeHaRedundant"]
"""Value of a listed member of `NodeUpdateAction`, which arguments accept as well."""
