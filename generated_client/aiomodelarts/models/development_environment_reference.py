# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentReference(BaseModel):
    """ID of the deleted development environment instance.

    Attributes:
        instance_id: ID of the deleted instance.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "instance_id": "instance_id",
    }

    instance_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        instance_id: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.instance_id = instance_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentReference:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.instance_id = get("instance_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.instance_id
        if v is not UNSET:
            out["instance_id"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentReference.__wire_names__)
