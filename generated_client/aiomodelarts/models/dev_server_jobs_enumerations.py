# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `dev_server_jobs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerFlavorType(OpenStrEnum):
    """Ascend processors for which a template is made."""

    ASCEND_SNT9B = "ASCEND_SNT9B"
    ASCEND_SNT9C = "ASCEND_SNT9C"
    ASCEND_GENERIC = "ASCEND_GENERIC"


class DevServerJobServiceStatus(OpenStrEnum):
    """State of a service on Lite servers, or of one of its instances."""

    CREATING = "CREATING"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    DELETED = "DELETED"
    ERROR = "ERROR"


class DevServerJobStatus(OpenStrEnum):
    """State of a job on Lite servers."""

    ACTIVE = "ACTIVE"
    PROCESSING = "PROCESSING"
    FINISHED = "FINISHED"
    DELETED = "DELETED"


DevServerJobStatusValue: TypeAlias = Literal["ACTIVE", "PROCESSING", "FINISHED", "DELETED"]
"""Value of a listed member of `DevServerJobStatus`, which arguments accept as well."""


class DevServerJobTaskStatus(OpenStrEnum):
    """State of a task on a Lite server."""

    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
