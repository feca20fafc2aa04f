# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolAnnotationsUpdate`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class PoolAnnotationsUpdate(BaseModel):
    """Annotations of a pool that can be changed."""

    os_modelarts_description: str | Unset | None = json_field(default=UNSET, key="os.modelarts/description")
    """Description of the pool, such as its purpose. Matches `^[^!<>=&"']*$`."""

    os_modelarts_scheduler_extension: str | Unset | None = json_field(
        default=UNSET, key="os.modelarts/scheduler.extension"
    )
    """Allowed priorities for jobs of other users when the pool is shared. Open Telekom Cloud only."""

    os_modelarts_order_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/order.id")
    """ID of the order for the subscription. Required for creating a subscription or changing to one. Huawei Cloud
    only.
    """
