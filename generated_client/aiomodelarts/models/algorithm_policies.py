# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmPolicies`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmPolicies(BaseModel):
    """Alternatives to a single run of an algorithm with fixed parameters.

    Attributes:
        auto_search: Hyperparameter search, which runs many trials with different values.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "auto_search": "auto_search",
    }

    auto_search: AutoSearch | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        auto_search: AutoSearch | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.auto_search = auto_search
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmPolicies:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("auto_search", UNSET)
        self.auto_search = AutoSearch.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.auto_search
        if v is not UNSET:
            out["auto_search"] = v.to_dict() if v.__class__ is AutoSearch else to_wire(v)
        return out


_KEYS = frozenset(AlgorithmPolicies.__wire_names__)
from .auto_search import AutoSearch  # noqa: E402
