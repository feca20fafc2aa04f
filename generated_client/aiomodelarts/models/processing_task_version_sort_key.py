# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskVersionSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ProcessingTaskVersionSortKey(OpenStrEnum):
    """Field by which to sort versions of a processing task."""

    CREATE_TIME = "create_time"
    VERSION_NAME = "version_name"


ProcessingTaskVersionSortKeyValue: TypeAlias = Literal["create_time", "version_name"]
"""Value of a listed member of `ProcessingTaskVersionSortKey`, which arguments accept as well."""
