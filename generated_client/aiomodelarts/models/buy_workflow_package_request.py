# Generated from spec/ by `make generate`; do not edit.
"""The model `BuyWorkflowPackageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .workflow_package_order import WorkflowPackageOrder


class BuyWorkflowPackageRequest(BaseModel):
    """Order of a package. The service sets the state, the times and the ID."""

    status: str | Unset | None = UNSET
    """State of the package."""

    pool_id: str | Unset | None = UNSET
    """ID of the resource pool."""

    service_id: str | Unset | None = UNSET
    """ID of the real-time service."""

    body_workflow_id: str | Unset | None = json_field(default=UNSET, key="workflow_id")
    """ID of the workflow."""

    order: WorkflowPackageOrder | Unset | None = UNSET
    """Order and its price."""

    consume_limit: int | Unset | None = UNSET
    """Limit of the consumption."""

    current_consume: int | Unset | None = UNSET
    """Consumption up to now."""

    current_date: str | Unset | None = UNSET
    """Date of the consumption."""

    limit_enable: bool | Unset | None = UNSET
    """Whether the limit applies."""

    created_at: str | datetime | Unset | None = UNSET
    """Creation time, in ISO 8601 format, with its UTC offset."""

    package_id: str | Unset | None = UNSET
    """ID of the package, which the service sets."""
