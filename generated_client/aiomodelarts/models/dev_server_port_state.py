# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerPortState`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerPortState(OpenStrEnum):
    """State of a network interface. BUILD: it is being set up."""

    ACTIVE = "ACTIVE"
    BUILD = "BUILD"
    DOWN = "DOWN"
