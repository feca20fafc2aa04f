# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelRuntimeStatus`."""

from ..core.model import OpenStrEnum


class ModelRuntimeStatus(OpenStrEnum):
    """Whether a runtime can be used, is about to go or is gone."""

    NORMAL = "normal"
    DELETED = "deleted"
    DELETING = "deleting"
