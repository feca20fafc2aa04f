# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentProfile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentProfile(BaseModel):
    """Configuration (image and engines) that instances are created from.

    Attributes:
        id: ID of the configuration, such as "Multi-Engine 1.0 (python3)-gpu".
        name: Name of the configuration.
        description: Description of the configuration.
        de_type: Type of environment that the configuration is for. The only known value is Notebook.
        flavor_type: Hardware type that the configuration is for.
        provision: Deployment of the instances.
        labels: Additional labels of the configuration.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "de_type": "de_type",
        "flavor_type": "flavor_type",
        "provision": "provision",
        "labels": "labels",
    }

    id: str | Unset | None
    name: str | Unset | None
    description: str | Unset | None
    de_type: str | Unset | None
    flavor_type: DevelopmentEnvironmentHardware | str | Unset | None
    provision: DevelopmentEnvironmentDeployment | Unset | None
    labels: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None,
        name: str | Unset | None,
        de_type: str | Unset | None,
        description: str | Unset | None = UNSET,
        flavor_type: DevelopmentEnvironmentHardware | str | Unset | None = UNSET,
        provision: DevelopmentEnvironmentDeployment | Unset | None = UNSET,
        labels: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.de_type = de_type
        self.flavor_type = flavor_type
        self.provision = provision
        self.labels = labels
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentProfile:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.de_type = get("de_type", UNSET)
        v = get("flavor_type", UNSET)
        self.flavor_type = DevelopmentEnvironmentHardware.of(v)
        v = get("provision", UNSET)
        self.provision = DevelopmentEnvironmentDeployment.from_dict(v) if v.__class__ is dict else v
        self.labels = get("labels", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.de_type
        if v is not UNSET:
            out["de_type"] = v
        v = self.flavor_type
        if v is not UNSET:
            out["flavor_type"] = to_wire(v)
        v = self.provision
        if v is not UNSET:
            out["provision"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentDeployment else to_wire(v)
        v = self.labels
        if v is not UNSET:
            out["labels"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentProfile.__wire_names__)
from .development_environment_deployment import DevelopmentEnvironmentDeployment  # noqa: E402
from .development_environment_hardware import DevelopmentEnvironmentHardware  # noqa: E402
