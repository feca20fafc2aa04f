# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workload import Workload as Workload


class WorkloadPage(BasePage["Workload"], items="items", total="total"):
    """One page of jobs in a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always WorkloadList."""

    items: list[Workload]
    """Jobs on this page."""

    metadata: dict[str, Any]
    """Metadata of the list, often empty."""

    total: int
    """Total number of matches."""
