# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NetworkSfsTurboState`."""

from ..core.codec.enumerations import OpenStrEnum


class NetworkSfsTurboState(OpenStrEnum):
    """State of a connection to a file system: usable, faulty, being created or being removed."""

    ACTIVE = "Active"
    ABNORMAL = "Abnormal"
    CREATING = "Creating"
    DELETING = "Deleting"
