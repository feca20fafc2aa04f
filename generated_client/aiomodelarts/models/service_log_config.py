# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLogConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceLogConfig(BaseModel):
    """Model deployed by an update.

    Attributes:
        model_id: ID of the AI application.
        model_name: Name of the AI application.
        model_version: Version of the AI application.
        weight: Percentage of calls routed to the model. For real-time services.
        specification: Flavor of an instance, for real-time and edge services. custom means that custom_spec contains
            the resources.
        custom_spec: Resources of an instance if specification is custom.
        envs: Environment variables of the containers.
        cluster_id: ID of the dedicated resource pool, if one was used.
        instance_count: Number of deployed instances, for real-time services.
        additional_properties_: Volume and rolling update settings of the containers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_name": "model_name",
        "model_version": "model_version",
        "weight": "weight",
        "specification": "specification",
        "custom_spec": "custom_spec",
        "envs": "envs",
        "cluster_id": "cluster_id",
        "instance_count": "instance_count",
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
    weight: int | Unset | None
    specification: str | Unset | None
    custom_spec: ServiceCustomSpec | Unset | None
    envs: dict[str, str] | Unset | None
    cluster_id: str | Unset | None
    instance_count: int | Unset | None
    additional_properties_: dict[str, ServiceModelAdditionalSettings] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None,
        model_name: str | Unset | None,
        model_version: str | Unset | None,
        weight: int | Unset | None = UNSET,
        specification: str | Unset | None = UNSET,
        custom_spec: ServiceCustomSpec | Unset | None = UNSET,
        envs: dict[str, str] | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        instance_count: int | Unset | None = UNSET,
        additional_properties_: dict[str, ServiceModelAdditionalSettings] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.model_name = model_name
        self.model_version = model_version
        self.weight = weight
        self.specification = specification
        self.custom_spec = custom_spec
        self.envs = envs
        self.cluster_id = cluster_id
        self.instance_count = instance_count
        self.additional_properties_ = additional_properties_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceLogConfig:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        v = get("weight", UNSET)
        self.weight = v if v.__class__ is int else integer(v)
        self.specification = get("specification", UNSET)
        v = get("custom_spec", UNSET)
        self.custom_spec = ServiceCustomSpec.from_dict(v) if v.__class__ is dict else v
        self.envs = get("envs", UNSET)
        self.cluster_id = get("cluster_id", UNSET)
        self.instance_count = get("instance_count", UNSET)
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
        v = self.weight
        if v is not UNSET:
            out["weight"] = v
        v = self.specification
        if v is not UNSET:
            out["specification"] = v
        v = self.custom_spec
        if v is not UNSET:
            out["custom_spec"] = v.to_dict() if v.__class__ is ServiceCustomSpec else to_wire(v)
        v = self.envs
        if v is not UNSET:
            out["envs"] = v
        v = self.cluster_id
        if v is not UNSET:
            out["cluster_id"] = v
        v = self.instance_count
        if v is not UNSET:
            out["instance_count"] = v
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


_KEYS = frozenset(ServiceLogConfig.__wire_names__)
from .service_custom_spec import ServiceCustomSpec  # noqa: E402
from .service_model_additional_settings import ServiceModelAdditionalSettings  # noqa: E402
