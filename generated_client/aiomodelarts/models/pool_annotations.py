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

    os_modelarts_period_num: str | None = json_field(default=None, key="os.modelarts/period.num")
    """Length of the subscription in units of period.type, as a digit string, such as 2. Huawei Cloud only."""

    os_modelarts_period_type: str | None = json_field(default=None, key="os.modelarts/period.type")
    """Unit of the subscription, as a digit: 2 is a month, 3 a year. Huawei Cloud only."""

    os_modelarts_auto_renew: str | None = json_field(default=None, key="os.modelarts/auto.renew")
    """Whether the subscription is renewed automatically, as a digit. 0, the default, is no; 1 is yes. Huawei Cloud
    only.
    """

    os_modelarts_promotion_info: str | None = json_field(default=None, key="os.modelarts/promotion.info")
    """Discount that the user chose for the subscription. Huawei Cloud only."""

    os_modelarts_service_console_url: str | None = json_field(default=None, key="os.modelarts/service.console.url")
    """URL that the console opens after the order is paid. Huawei Cloud only."""

    os_modelarts_order_id: str | None = json_field(default=None, key="os.modelarts/order.id")
    """ID of the order in which the pool was bought. Huawei Cloud only."""

    os_modelarts_pool_scheduler_queue_strategy: str | None = json_field(
        default=None, key="os.modelarts.pool/scheduler.queue.strategy"
    )
    """Strategy of the queue in which jobs wait for resources. Huawei Cloud only."""

    os_modelarts_pool_scope_external_dependency_train_lowercase: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.train"
    )
    """External resources that training requires. Huawei Cloud only."""
