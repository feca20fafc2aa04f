# Generated from spec/ by `make generate`; do not edit.
"""The model `LocalizedDescription`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LocalizedDescription(BaseModel):
    """Description in another language.

    Attributes:
        language: Language code of the description.
        description: Description in that language.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "description": "description",
    }

    language: str | Unset | None
    description: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        language: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.language = language
        self.description = description
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LocalizedDescription:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.language = get("language", UNSET)
        self.description = get("description", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.language
        if v is not UNSET:
            out["language"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        return out


_KEYS = frozenset(LocalizedDescription.__wire_names__)
