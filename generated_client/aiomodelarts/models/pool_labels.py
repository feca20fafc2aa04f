# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLabels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolLabels(BaseModel):
    """Labels of a pool, by Kubernetes key.

    Attributes:
        os_modelarts_workspace_id: ID of the workspace. 0 is the default workspace.
        os_modelarts_name: Display name chosen by the user.
        os_modelarts_resource_id: Billing ID of the pool.
        os_modelarts_tenant_domain_id: ID of the account that created the pool.
        os_modelarts_create_from: Where the pool was created, such as console or admin-console.
        os_modelarts_pool_biz: Business type of the pool: public or private.
        os_modelarts_sharing: Whether other users can use the pool.
        os_modelarts_tenant_project_id: ID of the project that the pool was created in.
        os_modelarts_node_prefix: Prefix of the node names, often empty.
        os_modelarts_order_name: Name of the latest order for the pool, as in the list of orders.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/workspace.id": "os_modelarts_workspace_id",
        "os.modelarts/name": "os_modelarts_name",
        "os.modelarts/resource.id": "os_modelarts_resource_id",
        "os.modelarts/tenant.domain.id": "os_modelarts_tenant_domain_id",
        "os.modelarts/create-from": "os_modelarts_create_from",
        "os.modelarts.pool/biz": "os_modelarts_pool_biz",
        "os.modelarts/sharing": "os_modelarts_sharing",
        "os.modelarts/tenant.project.id": "os_modelarts_tenant_project_id",
        "os.modelarts/node.prefix": "os_modelarts_node_prefix",
        "os.modelarts/order.name": "os_modelarts_order_name",
    }

    os_modelarts_workspace_id: str | Unset | None
    os_modelarts_name: str | Unset | None
    os_modelarts_resource_id: str | Unset | None
    os_modelarts_tenant_domain_id: str | Unset | None
    os_modelarts_create_from: str | Unset | None
    os_modelarts_pool_biz: str | Unset | None
    os_modelarts_sharing: PoolSharing | str | Unset | None
    os_modelarts_tenant_project_id: str | Unset | None
    os_modelarts_node_prefix: str | Unset | None
    os_modelarts_order_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_name: str | Unset | None,
        os_modelarts_resource_id: str | Unset | None,
        os_modelarts_workspace_id: str | Unset | None = UNSET,
        os_modelarts_tenant_domain_id: str | Unset | None = UNSET,
        os_modelarts_create_from: str | Unset | None = UNSET,
        os_modelarts_pool_biz: str | Unset | None = UNSET,
        os_modelarts_sharing: PoolSharing | str | Unset | None = UNSET,
        os_modelarts_tenant_project_id: str | Unset | None = UNSET,
        os_modelarts_node_prefix: str | Unset | None = UNSET,
        os_modelarts_order_name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_workspace_id = os_modelarts_workspace_id
        self.os_modelarts_name = os_modelarts_name
        self.os_modelarts_resource_id = os_modelarts_resource_id
        self.os_modelarts_tenant_domain_id = os_modelarts_tenant_domain_id
        self.os_modelarts_create_from = os_modelarts_create_from
        self.os_modelarts_pool_biz = os_modelarts_pool_biz
        self.os_modelarts_sharing = os_modelarts_sharing
        self.os_modelarts_tenant_project_id = os_modelarts_tenant_project_id
        self.os_modelarts_node_prefix = os_modelarts_node_prefix
        self.os_modelarts_order_name = os_modelarts_order_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolLabels:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_workspace_id = get("os.modelarts/workspace.id", UNSET)
        self.os_modelarts_name = get("os.modelarts/name", UNSET)
        self.os_modelarts_resource_id = get("os.modelarts/resource.id", UNSET)
        self.os_modelarts_tenant_domain_id = get("os.modelarts/tenant.domain.id", UNSET)
        self.os_modelarts_create_from = get("os.modelarts/create-from", UNSET)
        self.os_modelarts_pool_biz = get("os.modelarts.pool/biz", UNSET)
        v = get("os.modelarts/sharing", UNSET)
        self.os_modelarts_sharing = PoolSharing.of(v)
        self.os_modelarts_tenant_project_id = get("os.modelarts/tenant.project.id", UNSET)
        self.os_modelarts_node_prefix = get("os.modelarts/node.prefix", UNSET)
        self.os_modelarts_order_name = get("os.modelarts/order.name", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_workspace_id
        if v is not UNSET:
            out["os.modelarts/workspace.id"] = v
        v = self.os_modelarts_name
        if v is not UNSET:
            out["os.modelarts/name"] = v
        v = self.os_modelarts_resource_id
        if v is not UNSET:
            out["os.modelarts/resource.id"] = v
        v = self.os_modelarts_tenant_domain_id
        if v is not UNSET:
            out["os.modelarts/tenant.domain.id"] = v
        v = self.os_modelarts_create_from
        if v is not UNSET:
            out["os.modelarts/create-from"] = v
        v = self.os_modelarts_pool_biz
        if v is not UNSET:
            out["os.modelarts.pool/biz"] = v
        v = self.os_modelarts_sharing
        if v is not UNSET:
            out["os.modelarts/sharing"] = to_wire(v)
        v = self.os_modelarts_tenant_project_id
        if v is not UNSET:
            out["os.modelarts/tenant.project.id"] = v
        v = self.os_modelarts_node_prefix
        if v is not UNSET:
            out["os.modelarts/node.prefix"] = v
        v = self.os_modelarts_order_name
        if v is not UNSET:
            out["os.modelarts/order.name"] = v
        return out


_KEYS = frozenset(PoolLabels.__wire_names__)
from .pool_sharing import PoolSharing  # noqa: E402
