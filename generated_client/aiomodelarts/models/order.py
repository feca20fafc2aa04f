# Generated from spec/ by `make generate`; do not edit.
"""The model `Order`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Order(BaseModel):
    """An order for a resource pool, with its progress and result.

    Attributes:
        creation_timestamp: Creation time, in milliseconds since 1970.
        end_timestamp: Completion time, in milliseconds since 1970. 0 if the order is not completed.
        begin_timestamp: Start time of the processing, in milliseconds since 1970. 0 if it has not started.
        order_name: Name of the order in the cluster.
        order_id: ID of the order in the billing system.
        resource_name: Generated name of the ordered pool.
        resource_display_name: Display name of the ordered pool.
        workspace_id: ID of the workspace. 0 is the default workspace.
        init_count: Nodes before the order. Empty for a new pool.
        spec_count: Nodes requested in the order.
        result_count: Nodes after the order.
        operation: Requested operation: create, change or delete the pool.
        phase: State of the order.
        fail_reason: Reason for the failure, if the order failed.
        result: Result of a completed order, such as successed.
        billing_mode: Billing mode of the nodes, as a digit string: 0 is pay-per-use, 1 is a subscription.
        period_type: Unit of the subscription period, as a digit defined by the billing service.
        period_num: Length of the subscription period in that unit, as a digit string.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "creationTimestamp": "creation_timestamp",
        "endTimestamp": "end_timestamp",
        "beginTimestamp": "begin_timestamp",
        "orderName": "order_name",
        "orderId": "order_id",
        "resourceName": "resource_name",
        "resourceDisplayName": "resource_display_name",
        "workspaceId": "workspace_id",
        "initCount": "init_count",
        "specCount": "spec_count",
        "resultCount": "result_count",
        "operation": "operation",
        "phase": "phase",
        "failReason": "fail_reason",
        "result": "result",
        "billingMode": "billing_mode",
        "periodType": "period_type",
        "periodNum": "period_num",
    }

    creation_timestamp: int | Unset | None
    end_timestamp: int | Unset | None
    begin_timestamp: int | Unset | None
    order_name: str | Unset | None
    order_id: str | Unset | None
    resource_name: str | Unset | None
    resource_display_name: str | Unset | None
    workspace_id: str | Unset | None
    init_count: list[PoolFlavorCount] | Unset | None
    spec_count: list[PoolFlavorCount] | Unset | None
    result_count: list[PoolFlavorCount] | Unset | None
    operation: OrderOperation | str | Unset | None
    phase: OrderPhase | str | Unset | None
    fail_reason: str | Unset | None
    result: str | Unset | None
    billing_mode: str | Unset | None
    period_type: str | Unset | None
    period_num: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        creation_timestamp: int | Unset | None,
        order_name: str | Unset | None,
        resource_name: str | Unset | None,
        operation: OrderOperation | str | Unset | None,
        phase: OrderPhase | str | Unset | None,
        end_timestamp: int | Unset | None = UNSET,
        begin_timestamp: int | Unset | None = UNSET,
        order_id: str | Unset | None = UNSET,
        resource_display_name: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        init_count: list[PoolFlavorCount] | Unset | None = UNSET,
        spec_count: list[PoolFlavorCount] | Unset | None = UNSET,
        result_count: list[PoolFlavorCount] | Unset | None = UNSET,
        fail_reason: str | Unset | None = UNSET,
        result: str | Unset | None = UNSET,
        billing_mode: str | Unset | None = UNSET,
        period_type: str | Unset | None = UNSET,
        period_num: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.creation_timestamp = creation_timestamp
        self.end_timestamp = end_timestamp
        self.begin_timestamp = begin_timestamp
        self.order_name = order_name
        self.order_id = order_id
        self.resource_name = resource_name
        self.resource_display_name = resource_display_name
        self.workspace_id = workspace_id
        self.init_count = init_count
        self.spec_count = spec_count
        self.result_count = result_count
        self.operation = operation
        self.phase = phase
        self.fail_reason = fail_reason
        self.result = result
        self.billing_mode = billing_mode
        self.period_type = period_type
        self.period_num = period_num
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Order:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.creation_timestamp = get("creationTimestamp", UNSET)
        self.end_timestamp = get("endTimestamp", UNSET)
        self.begin_timestamp = get("beginTimestamp", UNSET)
        self.order_name = get("orderName", UNSET)
        self.order_id = get("orderId", UNSET)
        self.resource_name = get("resourceName", UNSET)
        self.resource_display_name = get("resourceDisplayName", UNSET)
        self.workspace_id = get("workspaceId", UNSET)
        v = get("initCount", UNSET)
        self.init_count = (
            [PoolFlavorCount.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("specCount", UNSET)
        self.spec_count = (
            [PoolFlavorCount.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("resultCount", UNSET)
        self.result_count = (
            [PoolFlavorCount.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("operation", UNSET)
        self.operation = OrderOperation.of(v)
        v = get("phase", UNSET)
        self.phase = OrderPhase.of(v)
        self.fail_reason = get("failReason", UNSET)
        self.result = get("result", UNSET)
        self.billing_mode = get("billingMode", UNSET)
        self.period_type = get("periodType", UNSET)
        self.period_num = get("periodNum", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.creation_timestamp
        if v is not UNSET:
            out["creationTimestamp"] = v
        v = self.end_timestamp
        if v is not UNSET:
            out["endTimestamp"] = v
        v = self.begin_timestamp
        if v is not UNSET:
            out["beginTimestamp"] = v
        v = self.order_name
        if v is not UNSET:
            out["orderName"] = v
        v = self.order_id
        if v is not UNSET:
            out["orderId"] = v
        v = self.resource_name
        if v is not UNSET:
            out["resourceName"] = v
        v = self.resource_display_name
        if v is not UNSET:
            out["resourceDisplayName"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspaceId"] = v
        v = self.init_count
        if v is not UNSET:
            out["initCount"] = (
                [i0.to_dict() if i0.__class__ is PoolFlavorCount else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.spec_count
        if v is not UNSET:
            out["specCount"] = (
                [i0.to_dict() if i0.__class__ is PoolFlavorCount else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.result_count
        if v is not UNSET:
            out["resultCount"] = (
                [i0.to_dict() if i0.__class__ is PoolFlavorCount else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.operation
        if v is not UNSET:
            out["operation"] = to_wire(v)
        v = self.phase
        if v is not UNSET:
            out["phase"] = to_wire(v)
        v = self.fail_reason
        if v is not UNSET:
            out["failReason"] = v
        v = self.result
        if v is not UNSET:
            out["result"] = v
        v = self.billing_mode
        if v is not UNSET:
            out["billingMode"] = v
        v = self.period_type
        if v is not UNSET:
            out["periodType"] = v
        v = self.period_num
        if v is not UNSET:
            out["periodNum"] = v
        return out


_KEYS = frozenset(Order.__wire_names__)
from .order_operation import OrderOperation  # noqa: E402
from .order_phase import OrderPhase  # noqa: E402
from .pool_flavor_count import PoolFlavorCount  # noqa: E402
