# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolAnnotationsInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class PoolAnnotationsInput(BaseModel):
    """Annotations of a new pool, by Kubernetes key."""

    os_modelarts_description: str | Unset | None = json_field(default=UNSET, key="os.modelarts/description")
    """Description of the pool, such as its purpose."""

    os_modelarts_billing_mode: str | Unset | None = json_field(default=UNSET, key="os.modelarts/billing.mode")
    """Billing mode of the pool, as a digit in a string. 0 is pay-per-use."""

    os_modelarts_order_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/order.id")
    """ID of the order in which the pool was bought."""

    os_modelarts_scheduler_extension: str | Unset | None = json_field(
        default=UNSET, key="os.modelarts/scheduler.extension"
    )
    """Allowed priorities for jobs of other users when the pool is shared. Open Telekom Cloud only."""
