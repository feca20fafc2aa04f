# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuotaPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .resource_quota import ResourceQuota as ResourceQuota
    from .resource_quotas import ResourceQuotas


class ResourceQuotaPage(BasePage["ResourceQuota"], items="quotas.resources"):
    """Quotas and usage of the project."""

    quotas: ResourceQuotas
    """Quotas of all types of resources."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
