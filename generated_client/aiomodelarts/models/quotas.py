# Generated from spec/ by `make generate`; do not edit.
"""Models of `quotas`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage


class ResourceQuota(BaseModel):
    """Limit and usage of a type of resource."""

    type: str
    """Type of resource, such as pool or network."""

    quota: int = json_field(digits=True)
    """Maximum number of resources of this type."""

    used: int = json_field(digits=True)
    """Current number of resources of this type."""


class ResourceQuotaPage(BasePage["ResourceQuota"], items="quotas.resources"):
    """Quotas and usage of the project."""

    quotas: ResourceQuotas
    """Quotas of all types of resources."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ResourceQuotas(BaseModel):
    """Quotas of all types of resources."""

    resources: list[ResourceQuota]
    """Quotas, one entry per type of resource."""
