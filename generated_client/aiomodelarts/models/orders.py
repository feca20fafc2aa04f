# Generated from spec/ by `make generate`; do not edit.
"""Models of `orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .orders_enumerations import OrderedResourceAction, OrderedResourceStatus, OrderOperation, OrderPhase
    from .pools import PoolFlavorCount


class Order(BaseModel):
    """An order for a resource pool, with its progress and result."""

    creation_timestamp: int = json_field(key="creationTimestamp")
    """Creation time, in milliseconds since 1970."""

    end_timestamp: int | None = json_field(default=None, key="endTimestamp")
    """Completion time, in milliseconds since 1970. 0 if the order is not completed."""

    begin_timestamp: int | None = json_field(default=None, key="beginTimestamp")
    """Start time of the processing, in milliseconds since 1970. 0 if it has not started."""

    order_name: str = json_field(key="orderName")
    """Name of the order in the cluster."""

    order_id: str | None = json_field(default=None, key="orderId")
    """ID of the order in the billing system."""

    resource_name: str = json_field(key="resourceName")
    """Generated name of the ordered pool."""

    resource_display_name: str | None = json_field(default=None, key="resourceDisplayName")
    """Display name of the ordered pool."""

    workspace_id: str | None = json_field(default=None, key="workspaceId")
    """ID of the workspace. 0 is the default workspace."""

    init_count: list[PoolFlavorCount] | None = json_field(default=None, key="initCount")
    """Nodes before the order. Empty for a new pool."""

    spec_count: list[PoolFlavorCount] | None = json_field(default=None, key="specCount")
    """Nodes requested in the order."""

    result_count: list[PoolFlavorCount] | None = json_field(default=None, key="resultCount")
    """Nodes after the order."""

    operation: OrderOperation
    """Requested operation: create, change or delete the pool."""

    phase: OrderPhase
    """State of the order."""

    fail_reason: str | None = json_field(default=None, key="failReason")
    """Reason for the failure, if the order failed."""

    result: str | None = None
    """Result of a completed order, such as successed."""

    billing_mode: str | None = json_field(default=None, key="billingMode")
    """Billing mode of the nodes, as a digit string: 0 is pay-per-use, 1 is a subscription."""

    period_type: str | None = json_field(default=None, key="periodType")
    """Unit of the subscription period, as a digit defined by the billing service."""

    period_num: str | None = json_field(default=None, key="periodNum")
    """Length of the subscription period in that unit, as a digit string."""


class OrderDetails(BaseModel):
    """Pools and nodes that an order changes."""

    count: int | None = None
    """Number of pools and nodes."""

    items: list[OrderedResource]
    """Pools and nodes, with the result for each."""


class OrderPage(BasePage["Order"], items="items", total="count"):
    """One page of orders."""

    count: int
    """Total number of matches."""

    items: list[Order]
    """Orders on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class OrderedResource(BaseModel):
    """Pool or node that an order changes."""

    resource_name: str = json_field(key="resourceName")
    """Name of the pool or node, from its metadata.name."""

    action: OrderedResourceAction | None = None
    """Change of the pool or node."""

    status: OrderedResourceStatus
    """Progress of the change."""

    begin_timestamp: str | None = json_field(default=None, key="beginTimestamp")
    """Time when the change began, in milliseconds since 1970, as digits."""

    update_timestamp: str | None = json_field(default=None, key="updateTimestamp")
    """Time of the latest progress, in milliseconds since 1970, as digits."""

    message: str | None = None
    """Details of the progress, such as the reason for a failure."""
