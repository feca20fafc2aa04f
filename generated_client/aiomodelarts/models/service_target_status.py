# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTargetStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceTargetStatus(OpenStrEnum):
    """Target state of a service. running starts the service, stopped stops it."""

    RUNNING = "running"
    STOPPED = "stopped"


ServiceTargetStatusValue: TypeAlias = Literal["running", "stopped"]
"""Value of a listed member of `ServiceTargetStatus`, which arguments accept as well."""
