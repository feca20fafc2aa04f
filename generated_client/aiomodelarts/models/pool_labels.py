# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLabels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_sharing import PoolSharing


class PoolLabels(BaseModel):
    """Labels of a pool, by Kubernetes key."""

    os_modelarts_workspace_id: str | None = json_field(default=None, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name chosen by the user."""

    os_modelarts_resource_id: str = json_field(key="os.modelarts/resource.id")
    """Billing ID of the pool."""

    os_modelarts_tenant_domain_id: str | None = json_field(default=None, key="os.modelarts/tenant.domain.id")
    """ID of the account that created the pool."""

    os_modelarts_create_from: str | None = json_field(default=None, key="os.modelarts/create-from")
    """Where the pool was created, such as console or admin-console."""

    os_modelarts_pool_biz: str | None = json_field(default=None, key="os.modelarts.pool/biz")
    """Business type of the pool: public or private."""

    os_modelarts_sharing: PoolSharing | None = json_field(default=None, key="os.modelarts/sharing")
    """Whether other users can use the pool. Open Telekom Cloud only."""

    os_modelarts_tenant_project_id: str | None = json_field(default=None, key="os.modelarts/tenant.project.id")
    """ID of the project that the pool was created in."""

    os_modelarts_node_prefix: str | None = json_field(default=None, key="os.modelarts/node.prefix")
    """Prefix of the node names, often empty."""

    os_modelarts_order_name: str | None = json_field(default=None, key="os.modelarts/order.name")
    """Name of the latest order for the pool, as in the list of orders. Huawei Cloud only."""

    os_modelarts_enterprise_project_id: str | None = json_field(default=None, key="os.modelarts/enterprise.project.id")
    """ID of the enterprise project that the pool belongs to. Huawei Cloud only."""

    os_modelarts_nobilling: str | None = json_field(default=None, key="os.modelarts/nobilling")
    """Whether the pool is exempt from billing, as a string. Huawei Cloud only."""

    os_modelarts_region: str | None = json_field(default=None, key="os.modelarts/region")
    """Region of the pool, such as cn-north-4. Huawei Cloud only."""
