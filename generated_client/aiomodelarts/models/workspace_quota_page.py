# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceQuotaPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workspace_quota import WorkspaceQuota as WorkspaceQuota


class WorkspaceQuotaPage(BasePage["WorkspaceQuota"], items="quotas"):
    """All quotas of a workspace, one for each type of resource."""

    quotas: list[WorkspaceQuota]
    """Quotas, one for each type of resource."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
