# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSpecificationPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .service_specification import ServiceSpecification as ServiceSpecification


class ServiceSpecificationPage(BasePage["ServiceSpecification"], items="specifications", total="total_count"):
    """One page of flavors for services."""

    total_count: int
    """Total number of flavors."""

    count: int
    """Number of items on this page."""

    specifications: list[ServiceSpecification]
    """Flavors on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
