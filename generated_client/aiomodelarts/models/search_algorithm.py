# Generated from spec/ by `make generate`; do not edit.
"""The model `SearchAlgorithm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SearchAlgorithm(BaseModel):
    """A hyperparameter search algorithm.

    Attributes:
        name: Name of the search algorithm, as used in training jobs and algorithms.
        params: Parameters of the search algorithm and their default values.
        description: Description of the search method.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "params": "params",
        "description": "description",
    }

    name: str | Unset | None
    params: list[AutoSearchAlgorithmParameter] | Unset | None
    description: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        params: list[AutoSearchAlgorithmParameter] | Unset | None,
        description: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.params = params
        self.description = description
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SearchAlgorithm:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("params", UNSET)
        self.params = (
            [AutoSearchAlgorithmParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.description = get("description", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.params
        if v is not UNSET:
            out["params"] = (
                [i0.to_dict() if i0.__class__ is AutoSearchAlgorithmParameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.description
        if v is not UNSET:
            out["description"] = v
        return out


_KEYS = frozenset(SearchAlgorithm.__wire_names__)
from .auto_search_algorithm_parameter import AutoSearchAlgorithmParameter  # noqa: E402
