# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NetworkSfsTurboState`."""

from ..core.model import OpenStrEnum


class NetworkSfsTurboState(OpenStrEnum):
    """State of a link to a file system: usable, broken, being made or being cut."""

    ACTIVE = "Active"
    ABNORMAL = "Abnormal"
    CREATING = "Creating"
    DELETING = "Deleting"
