# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmCodeTree`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmCodeTree(BaseModel):
    """File or folder in the code of an algorithm.

    Attributes:
        name: Name of the file or folder. Folder names end with a slash.
        children: Contents of the folder. Not present for a file.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "children": "children",
    }

    name: str | Unset | None
    children: list[AlgorithmCodeTree] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        children: list[AlgorithmCodeTree] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.children = children
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmCodeTree:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("children", UNSET)
        self.children = (
            [AlgorithmCodeTree.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
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
        v = self.children
        if v is not UNSET:
            out["children"] = (
                [i0.to_dict() if i0.__class__ is AlgorithmCodeTree else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(AlgorithmCodeTree.__wire_names__)
