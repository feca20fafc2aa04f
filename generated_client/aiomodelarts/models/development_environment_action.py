# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentAction`."""

from ..core.model import OpenStrEnum


class DevelopmentEnvironmentAction(OpenStrEnum):
    """What can be done to a development environment instance."""

    START = "start"
    STOP = "stop"
