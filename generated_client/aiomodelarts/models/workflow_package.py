# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowPackage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_package_order import WorkflowPackageOrder


class WorkflowPackage(BaseModel):
    """Package of a workflow that is billed."""

    status: str | None = None
    """State of the package."""

    pool_id: str | None = None
    """ID of the resource pool."""

    service_id: str | None = None
    """ID of the real-time service."""

    workflow_id: str | None = None
    """ID of the workflow."""

    order: WorkflowPackageOrder | None = None
    """Order and its price."""

    consume_limit: int | None = None
    """Limit of the consumption."""

    current_consume: int | None = None
    """Consumption up to now."""

    current_date: str | None = None
    """Date of the consumption."""

    limit_enable: bool | None = None
    """Whether the limit applies."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    package_id: str | None = None
    """ID of the package, which the service sets."""
