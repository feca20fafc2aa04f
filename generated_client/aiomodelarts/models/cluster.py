# Generated from spec/ by `make generate`; do not edit.
"""The model `Cluster`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Cluster(BaseModel):
    """Dedicated resource pool of the older API version.

    Attributes:
        owner: Owner of the pool.
        cluster_name: Name of the pool.
        period_num: Number of months or years that were paid for.
        created_at: Creation time, in milliseconds since 1970.
        description: Description of the pool.
        project: ID of the project that owns the pool.
        allocatable_memory: Memory that can still be allocated. The unit is not documented.
        cluster_id: ID of the pool.
        nodes: Nodes of the pool.
        allocatable_cpu_cores: Number of CPU cores that can still be allocated.
        product_id: ID of the ordered product.
        allocatable_gpus: Number of GPUs that can still be allocated.
        order_id: ID of the order.
        period_type: Unit of the period_num field.
        tenant: ID of the account that owns the pool.
        status: State of the pool.
        services_count: Number of services in the pool, by type.
        charging_mode: Billing mode of the pool, such as postpaid.
        max_node_count: Maximum number of nodes that the pool can have.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "owner": "owner",
        "cluster_name": "cluster_name",
        "period_num": "period_num",
        "created_at": "created_at",
        "description": "description",
        "project": "project",
        "allocatable_memory": "allocatable_memory",
        "cluster_id": "cluster_id",
        "nodes": "nodes",
        "allocatable_cpu_cores": "allocatable_cpu_cores",
        "product_id": "product_id",
        "allocatable_gpus": "allocatable_gpus",
        "order_id": "order_id",
        "period_type": "period_type",
        "tenant": "tenant",
        "status": "status",
        "services_count": "services_count",
        "charging_mode": "charging_mode",
        "max_node_count": "max_node_count",
    }

    owner: str | Unset | None
    cluster_name: str | Unset | None
    period_num: int | Unset | None
    created_at: int | Unset | None
    description: str | Unset | None
    project: str | Unset | None
    allocatable_memory: int | Unset | None
    cluster_id: str | Unset | None
    nodes: ClusterNode | Unset | None
    allocatable_cpu_cores: float | Unset | None
    product_id: str | Unset | None
    allocatable_gpus: float | Unset | None
    order_id: str | Unset | None
    period_type: ClusterPeriodType | str | Unset | None
    tenant: str | Unset | None
    status: ClusterStatus | str | Unset | None
    services_count: ClusterServicesCount | Unset | None
    charging_mode: str | Unset | None
    max_node_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cluster_name: str | Unset | None,
        cluster_id: str | Unset | None,
        status: ClusterStatus | str | Unset | None,
        owner: str | Unset | None = UNSET,
        period_num: int | Unset | None = UNSET,
        created_at: int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        project: str | Unset | None = UNSET,
        allocatable_memory: int | Unset | None = UNSET,
        nodes: ClusterNode | Unset | None = UNSET,
        allocatable_cpu_cores: float | Unset | None = UNSET,
        product_id: str | Unset | None = UNSET,
        allocatable_gpus: float | Unset | None = UNSET,
        order_id: str | Unset | None = UNSET,
        period_type: ClusterPeriodType | str | Unset | None = UNSET,
        tenant: str | Unset | None = UNSET,
        services_count: ClusterServicesCount | Unset | None = UNSET,
        charging_mode: str | Unset | None = UNSET,
        max_node_count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.owner = owner
        self.cluster_name = cluster_name
        self.period_num = period_num
        self.created_at = created_at
        self.description = description
        self.project = project
        self.allocatable_memory = allocatable_memory
        self.cluster_id = cluster_id
        self.nodes = nodes
        self.allocatable_cpu_cores = allocatable_cpu_cores
        self.product_id = product_id
        self.allocatable_gpus = allocatable_gpus
        self.order_id = order_id
        self.period_type = period_type
        self.tenant = tenant
        self.status = status
        self.services_count = services_count
        self.charging_mode = charging_mode
        self.max_node_count = max_node_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Cluster:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.owner = get("owner", UNSET)
        self.cluster_name = get("cluster_name", UNSET)
        self.period_num = get("period_num", UNSET)
        self.created_at = get("created_at", UNSET)
        self.description = get("description", UNSET)
        self.project = get("project", UNSET)
        self.allocatable_memory = get("allocatable_memory", UNSET)
        self.cluster_id = get("cluster_id", UNSET)
        v = get("nodes", UNSET)
        self.nodes = ClusterNode.from_dict(v) if v.__class__ is dict else v
        self.allocatable_cpu_cores = get("allocatable_cpu_cores", UNSET)
        self.product_id = get("product_id", UNSET)
        self.allocatable_gpus = get("allocatable_gpus", UNSET)
        self.order_id = get("order_id", UNSET)
        v = get("period_type", UNSET)
        self.period_type = ClusterPeriodType.of(v)
        self.tenant = get("tenant", UNSET)
        v = get("status", UNSET)
        self.status = ClusterStatus.of(v)
        v = get("services_count", UNSET)
        self.services_count = ClusterServicesCount.from_dict(v) if v.__class__ is dict else v
        self.charging_mode = get("charging_mode", UNSET)
        self.max_node_count = get("max_node_count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.owner
        if v is not UNSET:
            out["owner"] = v
        v = self.cluster_name
        if v is not UNSET:
            out["cluster_name"] = v
        v = self.period_num
        if v is not UNSET:
            out["period_num"] = v
        v = self.created_at
        if v is not UNSET:
            out["created_at"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.project
        if v is not UNSET:
            out["project"] = v
        v = self.allocatable_memory
        if v is not UNSET:
            out["allocatable_memory"] = v
        v = self.cluster_id
        if v is not UNSET:
            out["cluster_id"] = v
        v = self.nodes
        if v is not UNSET:
            out["nodes"] = v.to_dict() if v.__class__ is ClusterNode else to_wire(v)
        v = self.allocatable_cpu_cores
        if v is not UNSET:
            out["allocatable_cpu_cores"] = v
        v = self.product_id
        if v is not UNSET:
            out["product_id"] = v
        v = self.allocatable_gpus
        if v is not UNSET:
            out["allocatable_gpus"] = v
        v = self.order_id
        if v is not UNSET:
            out["order_id"] = v
        v = self.period_type
        if v is not UNSET:
            out["period_type"] = to_wire(v)
        v = self.tenant
        if v is not UNSET:
            out["tenant"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.services_count
        if v is not UNSET:
            out["services_count"] = v.to_dict() if v.__class__ is ClusterServicesCount else to_wire(v)
        v = self.charging_mode
        if v is not UNSET:
            out["charging_mode"] = v
        v = self.max_node_count
        if v is not UNSET:
            out["max_node_count"] = v
        return out


_KEYS = frozenset(Cluster.__wire_names__)
from .cluster_node import ClusterNode  # noqa: E402
from .cluster_period_type import ClusterPeriodType  # noqa: E402
from .cluster_services_count import ClusterServicesCount  # noqa: E402
from .cluster_status import ClusterStatus  # noqa: E402
