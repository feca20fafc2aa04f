# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionClassScores`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionClassScores(BaseModel):
    """Validation scores of a class.

    Attributes:
        recall: Recall of the class, from 0 to 1.
        precision: Precision of the class, from 0 to 1.
        accuracy: Accuracy of the class, from 0 to 1.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "recall": "recall",
        "precision": "precision",
        "accuracy": "accuracy",
    }

    recall: float | Unset | None
    precision: float | Unset | None
    accuracy: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        recall: float | Unset | None = UNSET,
        precision: float | Unset | None = UNSET,
        accuracy: float | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.recall = recall
        self.precision = precision
        self.accuracy = accuracy
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionClassScores:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.recall = get("recall", UNSET)
        self.precision = get("precision", UNSET)
        self.accuracy = get("accuracy", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.recall
        if v is not UNSET:
            out["recall"] = v
        v = self.precision
        if v is not UNSET:
            out["precision"] = v
        v = self.accuracy
        if v is not UNSET:
            out["accuracy"] = v
        return out


_KEYS = frozenset(TrainingJobVersionClassScores.__wire_names__)
