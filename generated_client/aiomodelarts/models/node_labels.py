# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeLabels`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


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
