# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentStorage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentStorage(BaseModel):
    """Storage of an instance, with the location of the files.

    Attributes:
        type: Type of storage.
        location: Location of the files in the storage.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "location": "location",
    }

    type: DevelopmentEnvironmentStorageType | str | Unset | None
    location: DevelopmentEnvironmentStorageLocation | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: DevelopmentEnvironmentStorageType | str | Unset | None,
        location: DevelopmentEnvironmentStorageLocation | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.location = location
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentStorage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("type", UNSET)
        self.type = DevelopmentEnvironmentStorageType.of(v)
        v = get("location", UNSET)
        self.location = DevelopmentEnvironmentStorageLocation.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.location
        if v is not UNSET:
            out["location"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentStorageLocation else to_wire(v)
        return out


_KEYS = frozenset(DevelopmentEnvironmentStorage.__wire_names__)
from .development_environment_storage_location import DevelopmentEnvironmentStorageLocation  # noqa: E402
from .development_environment_storage_type import DevelopmentEnvironmentStorageType  # noqa: E402
