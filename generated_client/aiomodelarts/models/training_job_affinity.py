# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAffinity`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobAffinity(BaseModel):
    """Required proximity of the machines of a job.

    Attributes:
        affinity_type: Location that the machines must share.
        affinity_group_size: Number of tasks on each supernode. Required for hyperinstance. Default of the service: 1.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "affinity_type": "affinity_type",
        "affinity_group_size": "affinity_group_size",
    }

    affinity_type: TrainingJobAffinityType | str | Unset | None
    affinity_group_size: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        affinity_type: TrainingJobAffinityType | str | Unset | None = UNSET,
        affinity_group_size: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.affinity_type = affinity_type
        self.affinity_group_size = affinity_group_size
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobAffinity:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("affinity_type", UNSET)
        self.affinity_type = TrainingJobAffinityType.of(v)
        self.affinity_group_size = get("affinity_group_size", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.affinity_type
        if v is not UNSET:
            out["affinity_type"] = to_wire(v)
        v = self.affinity_group_size
        if v is not UNSET:
            out["affinity_group_size"] = v
        return out


_KEYS = frozenset(TrainingJobAffinity.__wire_names__)
from .training_job_affinity_type import TrainingJobAffinityType  # noqa: E402
