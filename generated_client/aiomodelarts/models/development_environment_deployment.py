# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentDeployment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentDeployment(BaseModel):
    """Deployment of the instances of a configuration.

    Attributes:
        type: Type of the deployment. The only known value is Docker.
        spec: Engine and image of the deployment.
        annotations: Annotations of the deployment, if any.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "spec": "spec",
        "annotations": "annotations",
    }

    type: str | Unset | None
    spec: DevelopmentEnvironmentDeploymentSpec | Unset | None
    annotations: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        spec: DevelopmentEnvironmentDeploymentSpec | Unset | None,
        annotations: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.spec = spec
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentDeployment:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("spec", UNSET)
        self.spec = DevelopmentEnvironmentDeploymentSpec.from_dict(v) if v.__class__ is dict else v
        self.annotations = get("annotations", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentDeploymentSpec else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentDeployment.__wire_names__)
from .development_environment_deployment_spec import DevelopmentEnvironmentDeploymentSpec  # noqa: E402
