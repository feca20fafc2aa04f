# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceQuotaInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkspaceQuotaInput(BaseModel):
    """Quota to set for one type of resource."""

    resource: str
    """Code of the resource to limit, as returned by the list of quotas."""

    quota: int
    """Maximum amount that the workspace can use, between min_quota and max_quota. -1 means no limit. At least -1."""
