# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `processing_task_versions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class ProcessingResultProperty(OpenIntEnum):
    """Result for a sample. ALL is only for filtering; 0 is reserved."""

    ALL = -1
    RESERVED = 0
    MODIFIED = 1
    DELETED = 2
    ADDED = 3


ProcessingResultPropertyValue: TypeAlias = Literal[-1, 0, 1, 2, 3]
"""Value of a listed member of `ProcessingResultProperty`, which arguments accept as well."""


class ProcessingTaskVersionSortKey(OpenStrEnum):
    """Field by which to sort versions of a processing task."""

    CREATE_TIME = "create_time"
    VERSION_NAME = "version_name"


ProcessingTaskVersionSortKeyValue: TypeAlias = Literal["create_time", "version_name"]
"""Value of a listed member of `ProcessingTaskVersionSortKey`, which arguments accept as well."""
