# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentAction(OpenStrEnum):
    """Action on a development environment instance."""

    START = "start"
    STOP = "stop"


DevelopmentEnvironmentActionValue: TypeAlias = Literal["start", "stop"]
"""Value of a listed member of `DevelopmentEnvironmentAction`, which arguments accept as well."""
