# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetadataInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolMetadataInput(BaseModel):
    """Name, labels and annotations of a new pool.

    Attributes:
        labels: Display name, workspace and other labels of the pool.
        annotations: Description and other annotations of the pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "labels": "labels",
        "annotations": "annotations",
    }

    labels: PoolLabelsInput | Unset | None
    annotations: PoolAnnotationsInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        labels: PoolLabelsInput | Unset | None,
        annotations: PoolAnnotationsInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.labels = labels
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolMetadataInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("labels", UNSET)
        self.labels = PoolLabelsInput.from_dict(v) if v.__class__ is dict else v
        v = get("annotations", UNSET)
        self.annotations = PoolAnnotationsInput.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.labels
        if v is not UNSET:
            out["labels"] = v.to_dict() if v.__class__ is PoolLabelsInput else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v.to_dict() if v.__class__ is PoolAnnotationsInput else to_wire(v)
        return out


_KEYS = frozenset(PoolMetadataInput.__wire_names__)
from .pool_annotations_input import PoolAnnotationsInput  # noqa: E402
from .pool_labels_input import PoolLabelsInput  # noqa: E402
