# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `openapi`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class JobStatus(OpenIntEnum):
    """State of a job of the older training service. 8 is running, 10 is completed, 12 is killed and 13 is canceled by
    a user. 3, 5, 6, 11, 14, 16, 17 and 21 are failures. All other states are temporary.
    """

    UNKNOWN = 0
    INIT = 1
    IMAGE_CREATING = 2
    IMAGE_FAILED = 3
    SUBMIT_TRYING = 4
    SUBMIT_FAILED = 5
    DELETE_FAILED = 6
    WAITING = 7
    RUNNING = 8
    KILLING = 9
    COMPLETED = 10
    FAILED = 11
    KILLED = 12
    CANCELED = 13
    LOST = 14
    SCALING = 15
    SUBMIT_MODEL_FAILED = 16
    DEPLOY_SERVICE_FAILED = 17
    CHECK_INIT = 18
    CHECK_RUNNING = 19
    CHECK_RUNNING_COMPLETED = 20
    CHECK_FAILED = 21


class ResourceMatchKey(OpenStrEnum):
    """Field of resources to compare. Only the name is supported."""

    RESOURCE_NAME = "resource_name"


ResourceMatchKeyValue: TypeAlias = Literal["resource_name"]
"""Value of a listed member of `ResourceMatchKey`, which arguments accept as well."""


class ResourceTagAction(OpenStrEnum):
    """Change to tags. "create" adds or overwrites tags, "delete" removes matching tags, and "reset" replaces all tags
    with those in the request.
    """

    CREATE = "create"
    DELETE = "delete"
    RESET = "reset"


ResourceTagActionValue: TypeAlias = Literal["create", "delete", "reset"]
"""Value of a listed member of `ResourceTagAction`, which arguments accept as well."""


class SortOrder(OpenStrEnum):
    """Sort order: ascending or descending."""

    ASC = "asc"
    DESC = "desc"


SortOrderValue: TypeAlias = Literal["asc", "desc"]
"""Value of a listed member of `SortOrder`, which arguments accept as well."""
