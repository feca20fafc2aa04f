# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmInputChannel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmInputChannel(BaseModel):
    """Channel that provides input data to the code of an algorithm.

    Attributes:
        name: Name of the channel, used by training jobs to attach data.
        description: Description of the expected input data.
        remote_constraints: Types of data that the channel accepts.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "remote_constraints": "remote_constraints",
    }

    name: str | Unset | None
    description: str | Unset | None
    remote_constraints: list[AlgorithmInputConstraint] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        remote_constraints: list[AlgorithmInputConstraint] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.remote_constraints = remote_constraints
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmInputChannel:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        v = get("remote_constraints", UNSET)
        self.remote_constraints = (
            [AlgorithmInputConstraint.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.remote_constraints
        if v is not UNSET:
            out["remote_constraints"] = (
                [i0.to_dict() if i0.__class__ is AlgorithmInputConstraint else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(AlgorithmInputChannel.__wire_names__)
from .algorithm_input_constraint import AlgorithmInputConstraint  # noqa: E402
