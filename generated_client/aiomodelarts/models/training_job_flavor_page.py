# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFlavorPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobFlavorPage(BaseModel):
    """Machine flavors for training jobs.

    Attributes:
        total_count: Total number of matches.
        flavors: Matching machine flavors.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total_count": "total_count",
        "flavors": "flavors",
    }

    total_count: int | Unset | None
    flavors: list[TrainingJobFlavor] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total_count: int | Unset | None,
        flavors: list[TrainingJobFlavor] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_count = total_count
        self.flavors = flavors
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobFlavorPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total_count = get("total_count", UNSET)
        v = get("flavors", UNSET)
        self.flavors = (
            [TrainingJobFlavor.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
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
        v = self.flavors
        if v is not UNSET:
            out["flavors"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobFlavor else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobFlavorPage.__wire_names__)
from .training_job_flavor import TrainingJobFlavor  # noqa: E402
