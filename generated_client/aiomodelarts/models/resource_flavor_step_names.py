# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorStepNames`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceFlavorStepNames(BaseModel):
    """Display names of a step, by language.

    Attributes:
        en_us: Name in English.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "en_US": "en_us",
    }

    en_us: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        en_us: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.en_us = en_us
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceFlavorStepNames:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.en_us = get("en_US", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.en_us
        if v is not UNSET:
            out["en_US"] = v
        return out


_KEYS = frozenset(ResourceFlavorStepNames.__wire_names__)
