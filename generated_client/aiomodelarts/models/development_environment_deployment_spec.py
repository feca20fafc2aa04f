# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentDeploymentSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentDeploymentSpec(BaseModel):
    """Engine and image that an instance is deployed with.

    Attributes:
        engine: Container service that runs the instance. The only known value is CCE.
        params: Container image that the instance runs.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "engine": "engine",
        "params": "params",
    }

    engine: str | Unset | None
    params: DevelopmentEnvironmentImage | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        engine: str | Unset | None,
        params: DevelopmentEnvironmentImage | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.engine = engine
        self.params = params
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentDeploymentSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.engine = get("engine", UNSET)
        v = get("params", UNSET)
        self.params = DevelopmentEnvironmentImage.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.engine
        if v is not UNSET:
            out["engine"] = v
        v = self.params
        if v is not UNSET:
            out["params"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentImage else to_wire(v)
        return out


_KEYS = frozenset(DevelopmentEnvironmentDeploymentSpec.__wire_names__)
from .development_environment_image import DevelopmentEnvironmentImage  # noqa: E402
