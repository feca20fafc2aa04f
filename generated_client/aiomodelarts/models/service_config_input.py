# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceConfigInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceConfigInput(BaseModel):
    """Model to deploy and the resources that it uses.

    Attributes:
        model_id: ID of the AI application.
        specification: Flavor of an instance, one of those returned by list_specifications. In a dedicated resource
            pool, custom is also accepted and requires custom_spec.
        instance_count: Number of instances to run. From 1 to 128.
        custom_spec: Resources of an instance. Required if specification is custom.
        weight: Percentage of calls to route to the model. Required for real-time services; the weights must add up to
            100. From 0 to 100.
        deploy_timeout_in_seconds: Timeout for deploying one instance, in seconds.
        envs: Environment variables of the containers. Empty by default.
        pool_name: Name of the dedicated resource pool for this model. Takes precedence over cluster_id and over the
            pools of the service. Can only be set if the service also has a pool.
        cluster_id: ID of the older dedicated resource pool or edge pool for this model. Takes precedence over the
            pools of the service. Can only be set if the service also has a pool.
        nodes: IDs of the IEF edge nodes on which to deploy an edge service.
        affinity: Node preferences for the instances.
        src_type: Type of input. If omitted, the files in the src_path folder are read. If set to ManifestFile,
            src_path is a manifest that lists the input of a batch service.
        src_path: OBS path of the input. Required for batch services.
        dest_path: OBS path of the output. Required for batch services.
        req_uri: Path of the model API to call, from the config.json of the model, or / for built-in images. Required
            for batch services.
        mapping_type: Input unit of each call. Required for batch services.
        mapping_rule: Input schema as in config.json, where index is the CSV column of each simple value, from 0, or
            -1 to skip it. Required if mapping_type is csv.
        additional_properties_: Volume and rolling update settings of the containers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "specification": "specification",
        "instance_count": "instance_count",
        "custom_spec": "custom_spec",
        "weight": "weight",
        "deploy_timeout_in_seconds": "deploy_timeout_in_seconds",
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
        "additional_properties": "additional_properties_",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "envs",
        }
    )

    model_id: str | Unset | None
    specification: str | Unset | None
    instance_count: int | Unset | None
    custom_spec: ServiceCustomSpecInput | Unset | None
    weight: int | Unset | None
    deploy_timeout_in_seconds: int | Unset | None
    envs: dict[str, str] | Unset | None
    pool_name: str | Unset | None
    cluster_id: str | Unset | None
    nodes: list[str] | Unset | None
    affinity: ServiceAffinityInput | Unset | None
    src_type: str | Unset | None
    src_path: str | Unset | None
    dest_path: str | Unset | None
    req_uri: str | Unset | None
    mapping_type: ServiceMappingType | str | Unset | None
    mapping_rule: dict[str, Any] | Unset | None
    additional_properties_: dict[str, ServiceModelAdditionalSettingsInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None,
        specification: str | Unset | None,
        instance_count: int | Unset | None,
        custom_spec: ServiceCustomSpecInput | Unset | None = UNSET,
        weight: int | Unset | None = UNSET,
        deploy_timeout_in_seconds: int | Unset | None = UNSET,
        envs: dict[str, str] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        nodes: list[str] | Unset | None = UNSET,
        affinity: ServiceAffinityInput | Unset | None = UNSET,
        src_type: str | Unset | None = UNSET,
        src_path: str | Unset | None = UNSET,
        dest_path: str | Unset | None = UNSET,
        req_uri: str | Unset | None = UNSET,
        mapping_type: ServiceMappingType | str | Unset | None = UNSET,
        mapping_rule: dict[str, Any] | Unset | None = UNSET,
        additional_properties_: dict[str, ServiceModelAdditionalSettingsInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.specification = specification
        self.instance_count = instance_count
        self.custom_spec = custom_spec
        self.weight = weight
        self.deploy_timeout_in_seconds = deploy_timeout_in_seconds
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
        self.additional_properties_ = additional_properties_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceConfigInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.specification = get("specification", UNSET)
        self.instance_count = get("instance_count", UNSET)
        v = get("custom_spec", UNSET)
        self.custom_spec = ServiceCustomSpecInput.from_dict(v) if v.__class__ is dict else v
        v = get("weight", UNSET)
        self.weight = v if v.__class__ is int else integer(v)
        self.deploy_timeout_in_seconds = get("deploy_timeout_in_seconds", UNSET)
        self.envs = get("envs", UNSET)
        self.pool_name = get("pool_name", UNSET)
        self.cluster_id = get("cluster_id", UNSET)
        self.nodes = get("nodes", UNSET)
        v = get("affinity", UNSET)
        self.affinity = ServiceAffinityInput.from_dict(v) if v.__class__ is dict else v
        self.src_type = get("src_type", UNSET)
        self.src_path = get("src_path", UNSET)
        self.dest_path = get("dest_path", UNSET)
        self.req_uri = get("req_uri", UNSET)
        v = get("mapping_type", UNSET)
        self.mapping_type = ServiceMappingType.of(v)
        self.mapping_rule = get("mapping_rule", UNSET)
        v = get("additional_properties", UNSET)
        self.additional_properties_ = (
            {
                k0: ServiceModelAdditionalSettingsInput.from_dict(i0) if i0.__class__ is dict else i0
                for k0, i0 in v.items()
            }
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
        v = self.specification
        if v is not UNSET:
            out["specification"] = v
        v = self.instance_count
        if v is not UNSET:
            out["instance_count"] = v
        v = self.custom_spec
        if v is not UNSET:
            out["custom_spec"] = v.to_dict() if v.__class__ is ServiceCustomSpecInput else to_wire(v)
        v = self.weight
        if v is not UNSET:
            out["weight"] = v
        v = self.deploy_timeout_in_seconds
        if v is not UNSET:
            out["deploy_timeout_in_seconds"] = v
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
            out["nodes"] = v
        v = self.affinity
        if v is not UNSET:
            out["affinity"] = v.to_dict() if v.__class__ is ServiceAffinityInput else to_wire(v)
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
        v = self.additional_properties_
        if v is not UNSET:
            out["additional_properties"] = (
                {
                    k0: i0.to_dict() if i0.__class__ is ServiceModelAdditionalSettingsInput else to_wire(i0)
                    for k0, i0 in v.items()
                }
                if v.__class__ is dict
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceConfigInput.__wire_names__)
from .service_affinity_input import ServiceAffinityInput  # noqa: E402
from .service_custom_spec_input import ServiceCustomSpecInput  # noqa: E402
from .service_mapping_type import ServiceMappingType  # noqa: E402
from .service_model_additional_settings_input import ServiceModelAdditionalSettingsInput  # noqa: E402
