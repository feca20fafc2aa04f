# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeLabels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeLabels(BaseModel):
    """Labels of a node, with its cluster and creation batch.

    Attributes:
        os_modelarts_node_cluster: Name of the cluster that contains the node.
        os_modelarts_node_batch_uid: ID of the batch that the node was created in.
        os_modelarts_node_batch_name: Name of the batch that the node was created in.
        os_modelarts_node_volcano_scheduler_cabinet_exclusive: Training job with exclusive use of the cabinet. Only
            present while there is one.
        cce_kubectl_kubernetes_io_cabinet: Address of the top-of-rack switch of the node. Multiple addresses are
            separated by hyphens.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts.node/cluster": "os_modelarts_node_cluster",
        "os.modelarts.node/batch.uid": "os_modelarts_node_batch_uid",
        "os.modelarts.node/batch.name": "os_modelarts_node_batch_name",
        "os.modelarts.node/volcano.scheduler.cabinet-exclusive": "os_modelarts_node_volcano_scheduler_cabinet_exclusive",
        "cce.kubectl.kubernetes.io/cabinet": "cce_kubectl_kubernetes_io_cabinet",
    }

    os_modelarts_node_cluster: str | Unset | None
    os_modelarts_node_batch_uid: str | Unset | None
    os_modelarts_node_batch_name: str | Unset | None
    os_modelarts_node_volcano_scheduler_cabinet_exclusive: str | Unset | None
    cce_kubectl_kubernetes_io_cabinet: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_node_cluster: str | Unset | None = UNSET,
        os_modelarts_node_batch_uid: str | Unset | None = UNSET,
        os_modelarts_node_batch_name: str | Unset | None = UNSET,
        os_modelarts_node_volcano_scheduler_cabinet_exclusive: str | Unset | None = UNSET,
        cce_kubectl_kubernetes_io_cabinet: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_node_cluster = os_modelarts_node_cluster
        self.os_modelarts_node_batch_uid = os_modelarts_node_batch_uid
        self.os_modelarts_node_batch_name = os_modelarts_node_batch_name
        self.os_modelarts_node_volcano_scheduler_cabinet_exclusive = (
            os_modelarts_node_volcano_scheduler_cabinet_exclusive
        )
        self.cce_kubectl_kubernetes_io_cabinet = cce_kubectl_kubernetes_io_cabinet
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeLabels:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_node_cluster = get("os.modelarts.node/cluster", UNSET)
        self.os_modelarts_node_batch_uid = get("os.modelarts.node/batch.uid", UNSET)
        self.os_modelarts_node_batch_name = get("os.modelarts.node/batch.name", UNSET)
        self.os_modelarts_node_volcano_scheduler_cabinet_exclusive = get(
            "os.modelarts.node/volcano.scheduler.cabinet-exclusive", UNSET
        )
        self.cce_kubectl_kubernetes_io_cabinet = get("cce.kubectl.kubernetes.io/cabinet", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_node_cluster
        if v is not UNSET:
            out["os.modelarts.node/cluster"] = v
        v = self.os_modelarts_node_batch_uid
        if v is not UNSET:
            out["os.modelarts.node/batch.uid"] = v
        v = self.os_modelarts_node_batch_name
        if v is not UNSET:
            out["os.modelarts.node/batch.name"] = v
        v = self.os_modelarts_node_volcano_scheduler_cabinet_exclusive
        if v is not UNSET:
            out["os.modelarts.node/volcano.scheduler.cabinet-exclusive"] = v
        v = self.cce_kubectl_kubernetes_io_cabinet
        if v is not UNSET:
            out["cce.kubectl.kubernetes.io/cabinet"] = v
        return out


_KEYS = frozenset(NodeLabels.__wire_names__)
