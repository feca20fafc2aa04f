# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthorizeWorkflowServicesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workflow_consumption_input import WorkflowConsumptionInput


class AuthorizeWorkflowServicesRequest(BaseModel):
    """Service and consumption to authorize."""

    main_service_id: str | Unset | None = UNSET
    """ID of the real-time service."""

    content_id: str | Unset | None = UNSET
    """ID of the asset in AI Gallery."""

    consume: WorkflowConsumptionInput | Unset | None = UNSET
    """Consumption to authorize."""
