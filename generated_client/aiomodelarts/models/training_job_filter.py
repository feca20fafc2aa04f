# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobFilter(BaseModel):
    """Filter condition for training jobs.

    Attributes:
        key: Field to filter by, such as name, phase, kind, create_time, algorithm_name or user_id.
        operator: Operator that compares the field with the values.
        value: Values to compare the field with. The "between" operator requires two bounds.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "operator": "operator",
        "value": "value",
    }

    key: str | Unset | None
    operator: TrainingJobFilterOperator | str | Unset | None
    value: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key: str | Unset | None = UNSET,
        operator: TrainingJobFilterOperator | str | Unset | None = UNSET,
        value: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.operator = operator
        self.value = value
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobFilter:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.key = get("key", UNSET)
        v = get("operator", UNSET)
        self.operator = TrainingJobFilterOperator.of(v)
        self.value = get("value", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.key
        if v is not UNSET:
            out["key"] = v
        v = self.operator
        if v is not UNSET:
            out["operator"] = to_wire(v)
        v = self.value
        if v is not UNSET:
            out["value"] = v
        return out


_KEYS = frozenset(TrainingJobFilter.__wire_names__)
from .training_job_filter_operator import TrainingJobFilterOperator  # noqa: E402
