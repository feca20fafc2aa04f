# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateAgencyRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateAgencyRequest(BaseModel):
    """Name of a new agency.

    Attributes:
        agency_name_suffix: Suffix of the agency name, added after ma_agency_. By default, the agency is named
            modelarts_agency. At most 50 characters.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "agency_name_suffix": "agency_name_suffix",
    }

    agency_name_suffix: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        agency_name_suffix: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.agency_name_suffix = agency_name_suffix
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateAgencyRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.agency_name_suffix = get("agency_name_suffix", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.agency_name_suffix
        if v is not UNSET:
            out["agency_name_suffix"] = v
        return out


_KEYS = frozenset(CreateAgencyRequest.__wire_names__)
