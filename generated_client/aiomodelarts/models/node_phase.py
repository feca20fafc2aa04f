# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodePhase`."""

from ..core.codec.enumerations import OpenStrEnum


class NodePhase(OpenStrEnum):
    """State of a node: available, being created, being checked, being deleted or faulty."""

    AVAILABLE = "Available"
    CREATING = "Creating"
    CHECKING = "Checking"
    DELETING = "Deleting"
    ABNORMAL = "Abnormal"
