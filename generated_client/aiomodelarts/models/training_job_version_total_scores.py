# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionTotalScores`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionTotalScores(BaseModel):
    """Validation scores over all classes.

    Attributes:
        f1_score: F1 score, the harmonic mean of recall and precision, from 0 to 1. Only some built-in algorithms
            return it.
        recall: Recall over all classes, from 0 to 1.
        precision: Precision over all classes, from 0 to 1.
        accuracy: Accuracy over all classes, from 0 to 1.
        id: ID of the scores.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "f1_score": "f1_score",
        "recall": "recall",
        "precision": "precision",
        "accuracy": "accuracy",
        "id": "id",
    }

    f1_score: float | Unset | None
    recall: float | Unset | None
    precision: float | Unset | None
    accuracy: float | Unset | None
    id: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        f1_score: float | Unset | None = UNSET,
        recall: float | Unset | None = UNSET,
        precision: float | Unset | None = UNSET,
        accuracy: float | Unset | None = UNSET,
        id: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.f1_score = f1_score
        self.recall = recall
        self.precision = precision
        self.accuracy = accuracy
        self.id = id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionTotalScores:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.f1_score = get("f1_score", UNSET)
        self.recall = get("recall", UNSET)
        self.precision = get("precision", UNSET)
        self.accuracy = get("accuracy", UNSET)
        self.id = get("id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.f1_score
        if v is not UNSET:
            out["f1_score"] = v
        v = self.recall
        if v is not UNSET:
            out["recall"] = v
        v = self.precision
        if v is not UNSET:
            out["precision"] = v
        v = self.accuracy
        if v is not UNSET:
            out["accuracy"] = v
        v = self.id
        if v is not UNSET:
            out["id"] = v
        return out


_KEYS = frozenset(TrainingJobVersionTotalScores.__wire_names__)
