# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentPoolOwner`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentPoolOwner(BaseModel):
    """Owner of a resource pool.

    Attributes:
        project_id: ID of the project that owns the pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "project_id": "project_id",
    }

    project_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        project_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.project_id = project_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentPoolOwner:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.project_id = get("project_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.project_id
        if v is not UNSET:
            out["project_id"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentPoolOwner.__wire_names__)
