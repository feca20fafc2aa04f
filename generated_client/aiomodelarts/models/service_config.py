# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceConfig(BaseModel):
    """Model of a service and the resources that it uses.

    Attributes:
        model_id: ID of the AI application.
        model_name: Name of the AI application.
        model_version: Version of the AI application.
        source_type: Set to auto for an AI application created by ExeML; otherwise absent.
        status: State of the model.
        specification: Flavor of an instance. custom means that custom_spec contains the resources.
        custom_spec: Resources of an instance if specification is custom.
        weight: Percentage of calls routed to the model.
        instance_count: Number of deployed instances of the model.
        scaling: Whether autoscaling is enabled.
        support_debug: Whether the model supports online debugging.
        envs: Environment variables of the containers.
        pool_name: Name of the dedicated resource pool, if one is used.
        cluster_id: ID of the older dedicated resource pool or edge pool, if one is used.
        nodes: Edge nodes that run the model. For edge services only.
        affinity: Node preferences for the instances.
        src_type: Set to ManifestFile if a manifest lists the input of a batch service; otherwise absent.
        src_path: OBS path of the input of a batch service.
        dest_path: OBS path of the output of a batch service.
        req_uri: Path of the model API that a batch service calls, such as /.
        mapping_type: Input unit of each call of a batch service.
        mapping_rule: Mapping of CSV columns to model inputs. Used if mapping_type is csv.
        start_time: Start time of the batch service, in milliseconds since 1970. Absent before the start.
        finished_time: End time of the batch service, in milliseconds since 1970. Absent before the end.
        additional_properties_: Volume and rolling update settings of the containers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_name": "model_name",
        "model_version": "model_version",
        "source_type": "source_type",
        "status": "status",
        "specification": "specification",
        "custom_spec": "custom_spec",
        "weight": "weight",
        "instance_count": "instance_count",
        "scaling": "scaling",
        "support_debug": "support_debug",
        "envs": "envs",
        "pool_name": "pool_name",
        "cluster_id": "cluster_id",
        "nodes": "nodes",
        "affinity": "affinity",
        "src_type": "src_type",
        "src_path": "src_path",
        "dest_path": "dest_path",
        "req_uri": "req_uri",
        "mapping_type": "mapping_type",
        "mapping_rule": "mapping_rule",
        "start_time": "start_time",
        "finished_time": "finished_time",
        "additional_properties": "additional_properties_",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "envs",
        }
    )

    model_id: str | Unset | None
    model_name: str | Unset | None
    model_version: str | Unset | None
    source_type: str | Unset | None
    status: ServiceModelStatus | str | Unset | None
    specification: str | Unset | None
    custom_spec: ServiceCustomSpec | Unset | None
    weight: int | Unset | None
    instance_count: int | Unset | None
    scaling: bool | Unset | None
    support_debug: bool | Unset | None
    envs: dict[str, str] | Unset | None
    pool_name: str | Unset | None
    cluster_id: str | Unset | None
    nodes: list[ServiceNode] | Unset | None
    affinity: ServiceAffinity | Unset | None
    src_type: str | Unset | None
    src_path: str | Unset | None
    dest_path: str | Unset | None
    req_uri: str | Unset | None
    mapping_type: ServiceMappingType | str | Unset | None
    mapping_rule: dict[str, Any] | Unset | None
    start_time: int | Unset | None
    finished_time: int | Unset | None
    additional_properties_: dict[str, ServiceModelAdditionalSettings] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None,
        model_name: str | Unset | None,
        model_version: str | Unset | None,
        source_type: str | Unset | None = UNSET,
        status: ServiceModelStatus | str | Unset | None = UNSET,
        specification: str | Unset | None = UNSET,
        custom_spec: ServiceCustomSpec | Unset | None = UNSET,
        weight: int | Unset | None = UNSET,
        instance_count: int | Unset | None = UNSET,
        scaling: bool | Unset | None = UNSET,
        support_debug: bool | Unset | None = UNSET,
        envs: dict[str, str] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        nodes: list[ServiceNode] | Unset | None = UNSET,
        affinity: ServiceAffinity | Unset | None = UNSET,
        src_type: str | Unset | None = UNSET,
        src_path: str | Unset | None = UNSET,
        dest_path: str | Unset | None = UNSET,
        req_uri: str | Unset | None = UNSET,
        mapping_type: ServiceMappingType | str | Unset | None = UNSET,
        mapping_rule: dict[str, Any] | Unset | None = UNSET,
        start_time: int | Unset | None = UNSET,
        finished_time: int | Unset | None = UNSET,
        additional_properties_: dict[str, ServiceModelAdditionalSettings] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.model_name = model_name
        self.model_version = model_version
        self.source_type = source_type
        self.status = status
        self.specification = specification
        self.custom_spec = custom_spec
        self.weight = weight
        self.instance_count = instance_count
        self.scaling = scaling
        self.support_debug = support_debug
        self.envs = envs
        self.pool_name = pool_name
        self.cluster_id = cluster_id
        self.nodes = nodes
        self.affinity = affinity
        self.src_type = src_type
        self.src_path = src_path
        self.dest_path = dest_path
        self.req_uri = req_uri
        self.mapping_type = mapping_type
        self.mapping_rule = mapping_rule
        self.start_time = start_time
        self.finished_time = finished_time
        self.additional_properties_ = additional_properties_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceConfig:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        self.source_type = get("source_type", UNSET)
        v = get("status", UNSET)
        self.status = ServiceModelStatus.of(v)
        self.specification = get("specification", UNSET)
        v = get("custom_spec", UNSET)
        self.custom_spec = ServiceCustomSpec.from_dict(v) if v.__class__ is dict else v
        v = get("weight", UNSET)
        self.weight = v if v.__class__ is int else integer(v)
        self.instance_count = get("instance_count", UNSET)
        self.scaling = get("scaling", UNSET)
        self.support_debug = get("support_debug", UNSET)
        self.envs = get("envs", UNSET)
        self.pool_name = get("pool_name", UNSET)
        self.cluster_id = get("cluster_id", UNSET)
        v = get("nodes", UNSET)
        self.nodes = (
            [ServiceNode.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("affinity", UNSET)
        self.affinity = ServiceAffinity.from_dict(v) if v.__class__ is dict else v
        self.src_type = get("src_type", UNSET)
        self.src_path = get("src_path", UNSET)
        self.dest_path = get("dest_path", UNSET)
        self.req_uri = get("req_uri", UNSET)
        v = get("mapping_type", UNSET)
        self.mapping_type = ServiceMappingType.of(v)
        self.mapping_rule = get("mapping_rule", UNSET)
        self.start_time = get("start_time", UNSET)
        self.finished_time = get("finished_time", UNSET)
        v = get("additional_properties", UNSET)
        self.additional_properties_ = (
            {k0: ServiceModelAdditionalSettings.from_dict(i0) if i0.__class__ is dict else i0 for k0, i0 in v.items()}
            if v.__class__ is dict
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.source_type
        if v is not UNSET:
            out["source_type"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.specification
        if v is not UNSET:
            out["specification"] = v
        v = self.custom_spec
        if v is not UNSET:
            out["custom_spec"] = v.to_dict() if v.__class__ is ServiceCustomSpec else to_wire(v)
        v = self.weight
        if v is not UNSET:
            out["weight"] = v
        v = self.instance_count
        if v is not UNSET:
            out["instance_count"] = v
        v = self.scaling
        if v is not UNSET:
            out["scaling"] = v
        v = self.support_debug
        if v is not UNSET:
            out["support_debug"] = v
        v = self.envs
        if v is not UNSET:
            out["envs"] = v
        v = self.pool_name
        if v is not UNSET:
            out["pool_name"] = v
        v = self.cluster_id
        if v is not UNSET:
            out["cluster_id"] = v
        v = self.nodes
        if v is not UNSET:
            out["nodes"] = (
                [i0.to_dict() if i0.__class__ is ServiceNode else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.affinity
        if v is not UNSET:
            out["affinity"] = v.to_dict() if v.__class__ is ServiceAffinity else to_wire(v)
        v = self.src_type
        if v is not UNSET:
            out["src_type"] = v
        v = self.src_path
        if v is not UNSET:
            out["src_path"] = v
        v = self.dest_path
        if v is not UNSET:
            out["dest_path"] = v
        v = self.req_uri
        if v is not UNSET:
            out["req_uri"] = v
        v = self.mapping_type
        if v is not UNSET:
            out["mapping_type"] = to_wire(v)
        v = self.mapping_rule
        if v is not UNSET:
            out["mapping_rule"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.start_time
        if v is not UNSET:
            out["start_time"] = v
        v = self.finished_time
        if v is not UNSET:
            out["finished_time"] = v
        v = self.additional_properties_
        if v is not UNSET:
            out["additional_properties"] = (
                {
                    k0: i0.to_dict() if i0.__class__ is ServiceModelAdditionalSettings else to_wire(i0)
                    for k0, i0 in v.items()
                }
                if v.__class__ is dict
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceConfig.__wire_names__)
from .service_affinity import ServiceAffinity  # noqa: E402
from .service_custom_spec import ServiceCustomSpec  # noqa: E402
from .service_mapping_type import ServiceMappingType  # noqa: E402
from .service_model_additional_settings import ServiceModelAdditionalSettings  # noqa: E402
from .service_model_status import ServiceModelStatus  # noqa: E402
from .service_node import ServiceNode  # noqa: E402
