# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskInference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntelligentTaskInference(BaseModel):
    """Settings for deploying a model for inference.

    Attributes:
        envs: Environment variables of the model. Do not store secrets in them.
        instance_count: Number of nodes that run the model.
        model_id: ID of the labeling model.
        specification: Flavor of the nodes, such as modelarts.vm.cpu.2u.
        weight: Share of requests sent to this model, in percent. The shares of all models add up to 100.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "envs": "envs",
        "instance_count": "instance_count",
        "model_id": "model_id",
        "specification": "specification",
        "weight": "weight",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "envs",
        }
    )

    envs: dict[str, str] | Unset | None
    instance_count: int | Unset | None
    model_id: str | Unset | None
    specification: str | Unset | None
    weight: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        envs: dict[str, str] | Unset | None = UNSET,
        instance_count: int | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        specification: str | Unset | None = UNSET,
        weight: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.envs = envs
        self.instance_count = instance_count
        self.model_id = model_id
        self.specification = specification
        self.weight = weight
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> IntelligentTaskInference:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.envs = get("envs", UNSET)
        self.instance_count = get("instance_count", UNSET)
        self.model_id = get("model_id", UNSET)
        self.specification = get("specification", UNSET)
        self.weight = get("weight", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.envs
        if v is not UNSET:
            out["envs"] = v
        v = self.instance_count
        if v is not UNSET:
            out["instance_count"] = v
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.specification
        if v is not UNSET:
            out["specification"] = v
        v = self.weight
        if v is not UNSET:
            out["weight"] = v
        return out


_KEYS = frozenset(IntelligentTaskInference.__wire_names__)
