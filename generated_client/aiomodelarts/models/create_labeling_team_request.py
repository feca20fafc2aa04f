# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateLabelingTeamRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateLabelingTeamRequest(BaseModel):
    """Name and description of a new labeling team.

    Attributes:
        description: Purpose of the team. Must not contain any of the characters ^!<>=&"'. At most 256 characters.
        workforce_name: Name of the team: letters, digits, hyphens and underscores. At most 64 characters.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "workforce_name": "workforce_name",
    }

    description: str | Unset | None
    workforce_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        workforce_name: str | Unset | None,
        description: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.workforce_name = workforce_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateLabelingTeamRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        self.workforce_name = get("workforce_name", UNSET)
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
        v = self.workforce_name
        if v is not UNSET:
            out["workforce_name"] = v
        return out


_KEYS = frozenset(CreateLabelingTeamRequest.__wire_names__)
