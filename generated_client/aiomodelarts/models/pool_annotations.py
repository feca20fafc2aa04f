# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolAnnotations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolAnnotations(BaseModel):
    """Annotations of a pool, by Kubernetes key.

    Attributes:
        os_modelarts_description: Description of the pool, such as its purpose.
        os_modelarts_billing_mode: Billing mode of the pool, as a digit in a string. 0 is pay-per-use.
        os_modelarts_flavor_resource_ids: JSON string that maps each flavor to its billing ID.
        os_modelarts_tms_tags: Tags set when the pool was created, as a string.
        os_modelarts_scheduler_extension: Allowed priorities for jobs of other users when the pool is shared.
        os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: Present if jobs that occupy a whole rack can run
            even though the pool was not bought by the rack.
        os_modelarts_pool_scope_external_dependency_train: JSON string with the state of the external resources that
            training requires.
        os_modelarts_pool_scope_external_dependency_infer: JSON string with the state of the external resources that
            inference requires.
        os_modelarts_pool_scope_external_dependency_notebook: JSON string with the state of the external resources
            that notebooks require.
        os_modelarts_pool_subpools_count: Number of pools created inside this pool, as a digit string.
        os_modelarts_tenant_domain_name: Name of the account that created the pool.
        os_modelarts_external_access: Type of external access to the pool. elb is a load balancer.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/description": "os_modelarts_description",
        "os.modelarts/billing.mode": "os_modelarts_billing_mode",
        "os.modelarts/flavor.resource.ids": "os_modelarts_flavor_resource_ids",
        "os.modelarts/tms.tags": "os_modelarts_tms_tags",
        "os.modelarts/scheduler.extension": "os_modelarts_scheduler_extension",
        "os.modelarts/volcano.scheduler.cabinet-exclusive.enabled": "os_modelarts_volcano_scheduler_cabinet_exclusive_enabled",
        "os.modelarts.pool/scope.external.dependency.Train": "os_modelarts_pool_scope_external_dependency_train",
        "os.modelarts.pool/scope.external.dependency.Infer": "os_modelarts_pool_scope_external_dependency_infer",
        "os.modelarts.pool/scope.external.dependency.Notebook": "os_modelarts_pool_scope_external_dependency_notebook",
        "os.modelarts.pool/subpools.count": "os_modelarts_pool_subpools_count",
        "os.modelarts/tenant.domain.name": "os_modelarts_tenant_domain_name",
        "os.modelarts/external-access": "os_modelarts_external_access",
    }

    os_modelarts_description: str | Unset | None
    os_modelarts_billing_mode: str | Unset | None
    os_modelarts_flavor_resource_ids: str | Unset | None
    os_modelarts_tms_tags: str | Unset | None
    os_modelarts_scheduler_extension: str | Unset | None
    os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: str | Unset | None
    os_modelarts_pool_scope_external_dependency_train: str | Unset | None
    os_modelarts_pool_scope_external_dependency_infer: str | Unset | None
    os_modelarts_pool_scope_external_dependency_notebook: str | Unset | None
    os_modelarts_pool_subpools_count: str | Unset | None
    os_modelarts_tenant_domain_name: str | Unset | None
    os_modelarts_external_access: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_description: str | Unset | None = UNSET,
        os_modelarts_billing_mode: str | Unset | None = UNSET,
        os_modelarts_flavor_resource_ids: str | Unset | None = UNSET,
        os_modelarts_tms_tags: str | Unset | None = UNSET,
        os_modelarts_scheduler_extension: str | Unset | None = UNSET,
        os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: str | Unset | None = UNSET,
        os_modelarts_pool_scope_external_dependency_train: str | Unset | None = UNSET,
        os_modelarts_pool_scope_external_dependency_infer: str | Unset | None = UNSET,
        os_modelarts_pool_scope_external_dependency_notebook: str | Unset | None = UNSET,
        os_modelarts_pool_subpools_count: str | Unset | None = UNSET,
        os_modelarts_tenant_domain_name: str | Unset | None = UNSET,
        os_modelarts_external_access: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_description = os_modelarts_description
        self.os_modelarts_billing_mode = os_modelarts_billing_mode
        self.os_modelarts_flavor_resource_ids = os_modelarts_flavor_resource_ids
        self.os_modelarts_tms_tags = os_modelarts_tms_tags
        self.os_modelarts_scheduler_extension = os_modelarts_scheduler_extension
        self.os_modelarts_volcano_scheduler_cabinet_exclusive_enabled = (
            os_modelarts_volcano_scheduler_cabinet_exclusive_enabled
        )
        self.os_modelarts_pool_scope_external_dependency_train = os_modelarts_pool_scope_external_dependency_train
        self.os_modelarts_pool_scope_external_dependency_infer = os_modelarts_pool_scope_external_dependency_infer
        self.os_modelarts_pool_scope_external_dependency_notebook = os_modelarts_pool_scope_external_dependency_notebook
        self.os_modelarts_pool_subpools_count = os_modelarts_pool_subpools_count
        self.os_modelarts_tenant_domain_name = os_modelarts_tenant_domain_name
        self.os_modelarts_external_access = os_modelarts_external_access
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolAnnotations:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_description = get("os.modelarts/description", UNSET)
        self.os_modelarts_billing_mode = get("os.modelarts/billing.mode", UNSET)
        self.os_modelarts_flavor_resource_ids = get("os.modelarts/flavor.resource.ids", UNSET)
        self.os_modelarts_tms_tags = get("os.modelarts/tms.tags", UNSET)
        self.os_modelarts_scheduler_extension = get("os.modelarts/scheduler.extension", UNSET)
        self.os_modelarts_volcano_scheduler_cabinet_exclusive_enabled = get(
            "os.modelarts/volcano.scheduler.cabinet-exclusive.enabled", UNSET
        )
        self.os_modelarts_pool_scope_external_dependency_train = get(
            "os.modelarts.pool/scope.external.dependency.Train", UNSET
        )
        self.os_modelarts_pool_scope_external_dependency_infer = get(
            "os.modelarts.pool/scope.external.dependency.Infer", UNSET
        )
        self.os_modelarts_pool_scope_external_dependency_notebook = get(
            "os.modelarts.pool/scope.external.dependency.Notebook", UNSET
        )
        self.os_modelarts_pool_subpools_count = get("os.modelarts.pool/subpools.count", UNSET)
        self.os_modelarts_tenant_domain_name = get("os.modelarts/tenant.domain.name", UNSET)
        self.os_modelarts_external_access = get("os.modelarts/external-access", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_description
        if v is not UNSET:
            out["os.modelarts/description"] = v
        v = self.os_modelarts_billing_mode
        if v is not UNSET:
            out["os.modelarts/billing.mode"] = v
        v = self.os_modelarts_flavor_resource_ids
        if v is not UNSET:
            out["os.modelarts/flavor.resource.ids"] = v
        v = self.os_modelarts_tms_tags
        if v is not UNSET:
            out["os.modelarts/tms.tags"] = v
        v = self.os_modelarts_scheduler_extension
        if v is not UNSET:
            out["os.modelarts/scheduler.extension"] = v
        v = self.os_modelarts_volcano_scheduler_cabinet_exclusive_enabled
        if v is not UNSET:
            out["os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"] = v
        v = self.os_modelarts_pool_scope_external_dependency_train
        if v is not UNSET:
            out["os.modelarts.pool/scope.external.dependency.Train"] = v
        v = self.os_modelarts_pool_scope_external_dependency_infer
        if v is not UNSET:
            out["os.modelarts.pool/scope.external.dependency.Infer"] = v
        v = self.os_modelarts_pool_scope_external_dependency_notebook
        if v is not UNSET:
            out["os.modelarts.pool/scope.external.dependency.Notebook"] = v
        v = self.os_modelarts_pool_subpools_count
        if v is not UNSET:
            out["os.modelarts.pool/subpools.count"] = v
        v = self.os_modelarts_tenant_domain_name
        if v is not UNSET:
            out["os.modelarts/tenant.domain.name"] = v
        v = self.os_modelarts_external_access
        if v is not UNSET:
            out["os.modelarts/external-access"] = v
        return out


_KEYS = frozenset(PoolAnnotations.__wire_names__)
