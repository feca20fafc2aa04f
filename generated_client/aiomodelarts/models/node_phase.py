# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodePhase`."""

from ..core.model import OpenStrEnum


class NodePhase(OpenStrEnum):
    """State of a node: usable, being created, being deleted or broken."""

    AVAILABLE = "Available"
    CREATING = "Creating"
    DELETING = "Deleting"
    ABNORMAL = "Abnormal"
