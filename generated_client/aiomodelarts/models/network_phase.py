# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NetworkPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class NetworkPhase(OpenStrEnum):
    """State of a network: being set up, usable or faulty. Empty right after creation."""

    CREATING = "Creating"
    ACTIVE = "Active"
    ABNORMAL = "Abnormal"
    ACCEPTED = ""
