# Generated from spec/ by `make generate`; do not edit.
"""The model `SearchAlgorithmPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SearchAlgorithmPage(BaseModel):
    """The built-in search algorithms.

    Attributes:
        search_algo_count: Total number of search algorithms.
        search_algo_list: Search algorithms and their parameters.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "search_algo_count": "search_algo_count",
        "search_algo_list": "search_algo_list",
    }

    search_algo_count: int | Unset | None
    search_algo_list: list[SearchAlgorithm] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        search_algo_count: int | Unset | None,
        search_algo_list: list[SearchAlgorithm] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.search_algo_count = search_algo_count
        self.search_algo_list = search_algo_list
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SearchAlgorithmPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.search_algo_count = get("search_algo_count", UNSET)
        v = get("search_algo_list", UNSET)
        self.search_algo_list = (
            [SearchAlgorithm.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.search_algo_count
        if v is not UNSET:
            out["search_algo_count"] = v
        v = self.search_algo_list
        if v is not UNSET:
            out["search_algo_list"] = (
                [i0.to_dict() if i0.__class__ is SearchAlgorithm else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(SearchAlgorithmPage.__wire_names__)
from .search_algorithm import SearchAlgorithm  # noqa: E402
