# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolAnnotations`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NodePoolAnnotations(BaseModel):
    """Billing of a node pool, by Kubernetes key."""

    os_modelarts_billing_mode: str | None = json_field(default=None, key="os.modelarts/billing.mode")
    """Billing mode of the nodes, as a digit: 0 is pay-per-use, 1 is a subscription. By default, new nodes have that
    of the pool.
    """

    os_modelarts_period_num: str | None = json_field(default=None, key="os.modelarts/period.num")
    """Length of the subscription in units of period.type, as a digit string. Required for a subscription."""

    os_modelarts_period_type: str | None = json_field(default=None, key="os.modelarts/period.type")
    """Unit of the subscription, as a digit: 2 is a month, 3 a year, 4 an hour. Required for a subscription. An update
    does not accept hours.
    """

    os_modelarts_auto_renew: str | None = json_field(default=None, key="os.modelarts/auto.renew")
    """Whether the subscription is renewed automatically, as a digit. 0, the default, is no; 1 is yes."""

    os_modelarts_promotion_info: str | None = json_field(default=None, key="os.modelarts/promotion.info")
    """Discount that the user chose for the subscription."""

    os_modelarts_service_console_url: str | None = json_field(default=None, key="os.modelarts/service.console.url")
    """URL that the console opens after the order is paid."""

    os_modelarts_order_id: str | None = json_field(default=None, key="os.modelarts/order.id")
    """ID of the order for the subscription. Required for creating a subscription or changing to one."""
