# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceQuota`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkspaceQuota(BaseModel):
    """Quota of a workspace for one type of resource."""

    name_en: str | None = None
    """Name of the quota in English."""

    name_cn: str | None = None
    """Name of the quota in Chinese."""

    resource: str
    """Code of the limited resource, such as exemlProject.gpu_duration."""

    quota: int
    """Maximum amount that the workspace can use. -1 means no limit."""

    min_quota: int | None = None
    """Lowest value that can be set."""

    max_quota: int | None = None
    """Highest value that can be set."""

    unit_en: str | None = None
    """Unit of the amounts in English."""

    unit_cn: str | None = None
    """Unit of the amounts in Chinese."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    used_quota: float | None = None
    """Amount in use. Not included in the response to an update. null if the usage is not counted."""
