# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelEngineRuntimesPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelEngineRuntimesPage(BaseModel):
    """One page of AI engines with their runtimes.

    Attributes:
        count: Total number of AI engines according to the reference, which may have confused it with total_count.
        total_count: Number of AI engines on this page according to the reference, which may have confused it with
            count.
        engine_runtimes: AI engines on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "total_count": "total_count",
        "engine_runtimes": "engine_runtimes",
    }

    count: int | Unset | None
    total_count: int | Unset | None
    engine_runtimes: list[ModelEngineRuntimes] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        count: int | Unset | None,
        total_count: int | Unset | None,
        engine_runtimes: list[ModelEngineRuntimes] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.count = count
        self.total_count = total_count
        self.engine_runtimes = engine_runtimes
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelEngineRuntimesPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.count = get("count", UNSET)
        self.total_count = get("total_count", UNSET)
        v = get("engine_runtimes", UNSET)
        self.engine_runtimes = (
            [ModelEngineRuntimes.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
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
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        v = self.engine_runtimes
        if v is not UNSET:
            out["engine_runtimes"] = (
                [i0.to_dict() if i0.__class__ is ModelEngineRuntimes else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ModelEngineRuntimesPage.__wire_names__)
from .model_engine_runtimes import ModelEngineRuntimes  # noqa: E402
