# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateDevelopmentEnvironmentRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateDevelopmentEnvironmentRequest(BaseModel):
    """Changes to a development environment instance.

    Attributes:
        description: New description of the instance. Must not contain angle brackets, quotation marks, ampersands or
            slashes. At most 512 characters.
        spec: New behavior of the notebook.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "spec": "spec",
    }

    description: str | Unset | None
    spec: DevelopmentEnvironmentSpecUpdate | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        description: str | Unset | None = UNSET,
        spec: DevelopmentEnvironmentSpecUpdate | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.spec = spec
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateDevelopmentEnvironmentRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        v = get("spec", UNSET)
        self.spec = DevelopmentEnvironmentSpecUpdate.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentSpecUpdate else to_wire(v)
        return out


_KEYS = frozenset(UpdateDevelopmentEnvironmentRequest.__wire_names__)
from .development_environment_spec_update import DevelopmentEnvironmentSpecUpdate  # noqa: E402
