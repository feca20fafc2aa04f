# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetadataUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolMetadataUpdate(BaseModel):
    """Labels and annotations of a pool to change.

    Attributes:
        labels: Labels to change.
        annotations: Annotations to change.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "labels": "labels",
        "annotations": "annotations",
    }

    labels: PoolLabelsUpdate | Unset | None
    annotations: PoolAnnotationsUpdate | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        labels: PoolLabelsUpdate | Unset | None = UNSET,
        annotations: PoolAnnotationsUpdate | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.labels = labels
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolMetadataUpdate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("labels", UNSET)
        self.labels = PoolLabelsUpdate.from_dict(v) if v.__class__ is dict else v
        v = get("annotations", UNSET)
        self.annotations = PoolAnnotationsUpdate.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.labels
        if v is not UNSET:
            out["labels"] = v.to_dict() if v.__class__ is PoolLabelsUpdate else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v.to_dict() if v.__class__ is PoolAnnotationsUpdate else to_wire(v)
        return out


_KEYS = frozenset(PoolMetadataUpdate.__wire_names__)
from .pool_annotations_update import PoolAnnotationsUpdate  # noqa: E402
from .pool_labels_update import PoolLabelsUpdate  # noqa: E402
