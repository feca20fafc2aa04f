# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowConsumptionInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class WorkflowConsumptionInput(BaseModel):
    """Consumption of a workflow that is billed."""

    period: str | Unset | None = UNSET
    """Billing period, such as hour."""

    value: int | Unset | None = UNSET
    """Number of periods for which the workflow may be used."""
