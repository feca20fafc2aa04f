# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskVersionSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class ProcessingTaskVersionSortKey(OpenStrEnum):
    """Field by which to sort versions of a processing task."""

    CREATE_TIME = "create_time"
    VERSION_NAME = "version_name"
