# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeUpdateAction`."""

from ..core.model import OpenStrEnum


class NodeUpdateAction(OpenStrEnum):
    """Change of nodes; openHaRedundant makes them spare for high availability, closeHaRedundant ordinary again."""

    OPEN_HA_REDUNDANT = "openHaRedundant"
    CLOSE_HA_REDUNDANT = "closeHaRedundant"
