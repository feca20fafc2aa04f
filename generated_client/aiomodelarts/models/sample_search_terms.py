# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleSearchTerms`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleSearchTerms(BaseModel):
    """Search conditions available for the samples of a dataset.

    Attributes:
        labelers: People who labeled samples. Each item starts with the labeling method.
        labels: Labels available for searching.
        metadata: Attributes available for searching, each with its values.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "labelers": "labelers",
        "labels": "labels",
        "metadata": "metadata",
    }

    labelers: list[str] | Unset | None
    labels: list[Label] | Unset | None
    metadata: dict[str, list[str]] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        labelers: list[str] | Unset | None = UNSET,
        labels: list[Label] | Unset | None = UNSET,
        metadata: dict[str, list[str]] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.labelers = labelers
        self.labels = labels
        self.metadata = metadata
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleSearchTerms:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.labelers = get("labelers", UNSET)
        v = get("labels", UNSET)
        self.labels = [Label.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        self.metadata = get("metadata", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.labelers
        if v is not UNSET:
            out["labelers"] = v
        v = self.labels
        if v is not UNSET:
            out["labels"] = (
                [i0.to_dict() if i0.__class__ is Label else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v
        return out


_KEYS = frozenset(SampleSearchTerms.__wire_names__)
from .label import Label  # noqa: E402
