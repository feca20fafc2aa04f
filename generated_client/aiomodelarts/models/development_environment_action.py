# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentAction`."""

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentAction(OpenStrEnum):
    """Action on a development environment instance."""

    START = "start"
    STOP = "stop"
