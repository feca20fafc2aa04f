# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AuthoringClusterStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class AuthoringClusterStatus(OpenStrEnum):
    """State of a resource pool for notebooks. An ACTIVE pool can be used."""

    PENDING = "PENDING"
    INITIALIZING = "INITIALIZING"
    INITIALIZE_FAILED = "INITIALIZE_FAILED"
    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    DELETED = "DELETED"
    DELETE_FAILED = "DELETE_FAILED"
    MIGRATING = "MIGRATING"
