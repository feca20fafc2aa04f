# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelPage(BaseModel):
    """One page of AI applications.

    Attributes:
        total_count: Total number of matches.
        count: Number of AI applications, probably on this page. The reference is unclear here.
        models: AI applications on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total_count": "total_count",
        "count": "count",
        "models": "models",
    }

    total_count: int | Unset | None
    count: int | Unset | None
    models: list[ModelSummary] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total_count: int | Unset | None,
        count: int | Unset | None,
        models: list[ModelSummary] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_count = total_count
        self.count = count
        self.models = models
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total_count = get("total_count", UNSET)
        self.count = get("count", UNSET)
        v = get("models", UNSET)
        self.models = (
            [ModelSummary.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.models
        if v is not UNSET:
            out["models"] = (
                [i0.to_dict() if i0.__class__ is ModelSummary else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ModelPage.__wire_names__)
from .model_summary import ModelSummary  # noqa: E402
