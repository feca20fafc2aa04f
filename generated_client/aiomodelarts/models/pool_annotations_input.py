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

    os_modelarts_period_num: str | Unset | None = json_field(default=UNSET, key="os.modelarts/period.num")
    """Length of the subscription in units of period.type, as a digit string, such as 2. Huawei Cloud only."""

    os_modelarts_period_type: str | Unset | None = json_field(default=UNSET, key="os.modelarts/period.type")
    """Unit of the subscription, as a digit: 2 is a month, 3 a year. Huawei Cloud only."""

    os_modelarts_auto_renew: str | Unset | None = json_field(default=UNSET, key="os.modelarts/auto.renew")
    """Whether the subscription is renewed automatically, as a digit. 0, the default, is no; 1 is yes. Huawei Cloud
    only.
    """

    os_modelarts_auto_pay: str | Unset | None = json_field(default=UNSET, key="os.modelarts/auto.pay")
    """Whether the order is paid automatically: true, or false by default. Only for a subscription. Huawei Cloud
    only.
    """

    os_modelarts_promotion_info: str | Unset | None = json_field(default=UNSET, key="os.modelarts/promotion.info")
    """Discount that the user chose for the subscription. Huawei Cloud only."""

    os_modelarts_service_console_url: str | Unset | None = json_field(
        default=UNSET, key="os.modelarts/service.console.url"
    )
    """URL that the console opens after the order is paid. Huawei Cloud only."""
