# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelRuntimeStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelRuntimeStatus(OpenStrEnum):
    """Availability of a runtime: available (normal), being deleted or deleted."""

    NORMAL = "normal"
    DELETED = "deleted"
    DELETING = "deleting"
