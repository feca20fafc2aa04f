# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceSmnEvent`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class ServiceSmnEvent(OpenIntEnum):
    """State of a service that triggers an SMN notification."""

    FAILED = 1
    RUNNING = 3
    CONCERNING = 7
    PENDING = 11


ServiceSmnEventValue: TypeAlias = Literal[1, 3, 7, 11]
"""Value of a listed member of `ServiceSmnEvent`, which arguments accept as well."""
