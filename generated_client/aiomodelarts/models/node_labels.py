# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeLabels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_batch_type import NodeBatchType
    from .node_billing_status import NodeBillingStatus


class NodeLabels(BaseModel):
    """Labels of a node, with its cluster and creation batch."""

    os_modelarts_node_cluster: str | None = json_field(default=None, key="os.modelarts.node/cluster")
    """Name of the cluster that contains the node."""

    os_modelarts_node_batch_uid: str | None = json_field(default=None, key="os.modelarts.node/batch.uid")
    """ID of the batch that the node was created in."""

    os_modelarts_node_batch_name: str | None = json_field(default=None, key="os.modelarts.node/batch.name")
    """Name of the batch that the node was created in."""

    os_modelarts_node_volcano_scheduler_cabinet_exclusive: str | None = json_field(
        default=None, key="os.modelarts.node/volcano.scheduler.cabinet-exclusive"
    )
    """Training job with exclusive use of the cabinet. Only present while there is one."""

    cce_kubectl_kubernetes_io_cabinet: str | None = json_field(default=None, key="cce.kubectl.kubernetes.io/cabinet")
    """Address of the top-of-rack switch of the node. Multiple addresses are separated by hyphens."""

    os_modelarts_node_elastic_quota: str | None = json_field(default=None, key="os.modelarts.node/elastic.quota")
    """Name of the nested pool that the node is bound to. Huawei Cloud only."""

    os_modelarts_node_nodepool: str | None = json_field(default=None, key="os.modelarts.node/nodepool")
    """ID of the node pool that contains the node. Huawei Cloud only."""

    os_modelarts_node_nodepoolname: str | None = json_field(default=None, key="os.modelarts.node/nodepoolname")
    """Name of the node pool that contains the node. Huawei Cloud only."""

    os_modelarts_node_batch_type: NodeBatchType | None = json_field(default=None, key="os.modelarts.node/batch.type")
    """Type of the batch that the node was created in. Huawei Cloud only."""

    os_modelarts_node_batch_count: str | None = json_field(default=None, key="os.modelarts.node/batch.count")
    """Number of nodes in the batch, as a digit string. Huawei Cloud only."""

    os_modelarts_node_spod_id: str | None = json_field(default=None, key="os.modelarts.node/spod.id")
    """ID of the frame or supernode that contains the node. Nodes with the same ID share one. Huawei Cloud only."""

    os_modelarts_resource_id: str | None = json_field(default=None, key="os.modelarts/resource.id")
    """ID of the node for billing. Huawei Cloud only."""

    os_modelarts_tenant_domain_id: str | None = json_field(default=None, key="os.modelarts/tenant.domain.id")
    """ID of the account that the node was created in. Huawei Cloud only."""

    os_modelarts_tenant_project_id: str | None = json_field(default=None, key="os.modelarts/tenant.project.id")
    """ID of the project that the node was created in. Huawei Cloud only."""

    os_modelarts_billing_status: NodeBillingStatus | None = json_field(default=None, key="os.modelarts/billing.status")
    """Billing state of the node, as a digit in a string. Huawei Cloud only."""

    os_modelarts_node_underlying_instance_id: str | None = json_field(
        default=None, key="os.modelarts.node/underlying.instance.id"
    )
    """ID of the server behind the node, such as that of a supernode. Huawei Cloud only."""

    os_modelarts_node_ha_redundant_enabled: str | None = json_field(
        default=None, key="os.modelarts.node/ha.redundant.enabled"
    )
    """Whether the node is redundant for high availability: true or false, as a string. Huawei Cloud only."""
