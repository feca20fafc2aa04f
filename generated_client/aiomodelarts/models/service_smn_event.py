# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceSmnEvent`."""

from ..core.codec.enumerations import OpenIntEnum


class ServiceSmnEvent(OpenIntEnum):
    """State of a service that triggers an SMN notification."""

    FAILED = 1
    RUNNING = 3
    CONCERNING = 7
    PENDING = 11
