# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolAnnotations`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PoolAnnotations(BaseModel):
    """Annotations of a pool, by Kubernetes key."""

    os_modelarts_description: str | None = json_field(default=None, key="os.modelarts/description")
    """Description of the pool, such as its purpose."""

    os_modelarts_billing_mode: str | None = json_field(default=None, key="os.modelarts/billing.mode")
    """Billing mode of the pool, as a digit in a string. 0 is pay-per-use."""

    os_modelarts_flavor_resource_ids: str | None = json_field(default=None, key="os.modelarts/flavor.resource.ids")
    """JSON string that maps each flavor to its billing ID."""

    os_modelarts_tms_tags: str | None = json_field(default=None, key="os.modelarts/tms.tags")
    """Tags set when the pool was created, as a string."""

    os_modelarts_scheduler_extension: str | None = json_field(default=None, key="os.modelarts/scheduler.extension")
    """Allowed priorities for jobs of other users when the pool is shared. Open Telekom Cloud only."""

    os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: str | None = json_field(
        default=None, key="os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"
    )
    """Present if jobs that occupy a whole rack can run even though the pool was not bought by the rack. Open Telekom
    Cloud only.
    """

    os_modelarts_pool_scope_external_dependency_train: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.Train"
    )
    """JSON string with the state of the external resources that training requires. Open Telekom Cloud only."""

    os_modelarts_pool_scope_external_dependency_infer: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.Infer"
    )
    """JSON string with the state of the external resources that inference requires. Open Telekom Cloud only."""

    os_modelarts_pool_scope_external_dependency_notebook: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.Notebook"
    )
    """JSON string with the state of the external resources that notebooks require. Open Telekom Cloud only."""

    os_modelarts_pool_subpools_count: str | None = json_field(default=None, key="os.modelarts.pool/subpools.count")
    """Number of pools created inside this pool, as a digit string."""

    os_modelarts_tenant_domain_name: str | None = json_field(default=None, key="os.modelarts/tenant.domain.name")
    """Name of the account that created the pool."""

    os_modelarts_external_access: str | None = json_field(default=None, key="os.modelarts/external-access")
    """Type of external access to the pool. elb is a load balancer. Open Telekom Cloud only."""
