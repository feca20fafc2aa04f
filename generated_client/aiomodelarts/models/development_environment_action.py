# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentAction`."""

from ..core.codec.model import OpenStrEnum


class DevelopmentEnvironmentAction(OpenStrEnum):
    """Action on a development environment instance."""

    START = "start"
    STOP = "stop"
