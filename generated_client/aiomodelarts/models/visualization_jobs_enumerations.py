# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `visualization_jobs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class VisualizationJobSortKey(OpenStrEnum):
    """Field by which to sort visualization jobs. Defaults to job_id."""

    JOB_ID = "job_id"
    JOB_NAME = "job_name"
    JOB_DESC = "job_desc"
    CREATE_TIME = "create_time"
    STATUS = "status"


VisualizationJobSortKeyValue: TypeAlias = Literal["job_id", "job_name", "job_desc", "create_time", "status"]
"""Value of a listed member of `VisualizationJobSortKey`, which arguments accept as well."""
