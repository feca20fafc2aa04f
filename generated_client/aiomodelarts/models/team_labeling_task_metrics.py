# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingTaskMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TeamLabelingTaskMetrics(BaseModel):
    """Progress of each member.

    Attributes:
        sample_stats: Number of samples in each state, by the email address of the member.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "sample_stats": "sample_stats",
    }

    sample_stats: dict[str, dict[str, int]] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        sample_stats: dict[str, dict[str, int]] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sample_stats = sample_stats
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TeamLabelingTaskMetrics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.sample_stats = get("sample_stats", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.sample_stats
        if v is not UNSET:
            out["sample_stats"] = v
        return out


_KEYS = frozenset(TeamLabelingTaskMetrics.__wire_names__)
