# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingResultPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingResultPage(BaseModel):
    """One page of processed samples.

    Attributes:
        count: Total number of matches.
        has_more: Whether more items follow. Unreliable; it can be true on the last page.
        results: Processed samples on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "has_more": "has_more",
        "results": "results",
    }

    count: int | Unset | None
    has_more: bool | Unset | None
    results: list[ProcessingResult] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        count: int | Unset | None,
        has_more: bool | Unset | None,
        results: list[ProcessingResult] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.count = count
        self.has_more = has_more
        self.results = results
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingResultPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.count = get("count", UNSET)
        self.has_more = get("has_more", UNSET)
        v = get("results", UNSET)
        self.results = (
            [ProcessingResult.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.has_more
        if v is not UNSET:
            out["has_more"] = v
        v = self.results
        if v is not UNSET:
            out["results"] = (
                [i0.to_dict() if i0.__class__ is ProcessingResult else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ProcessingResultPage.__wire_names__)
from .processing_result import ProcessingResult  # noqa: E402
