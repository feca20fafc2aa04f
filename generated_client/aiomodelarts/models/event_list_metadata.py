# Generated from spec/ by `make generate`; do not edit.
"""The model `EventListMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EventListMetadata(BaseModel):
    """Pagination information of a list of events.

    Attributes:
        continue_: Token for requesting the next page. Absent or empty on the last page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "continue": "continue_",
    }

    continue_: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        continue_: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.continue_ = continue_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> EventListMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.continue_ = get("continue", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.continue_
        if v is not UNSET:
            out["continue"] = v
        return out


_KEYS = frozenset(EventListMetadata.__wire_names__)
