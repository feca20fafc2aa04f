# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolMetadata(BaseModel):
    """Names, labels and annotations of a pool.

    Attributes:
        name: Generated name of the pool. Pass it as pool_name to other operations.
        creation_timestamp: Creation time, in UTC, in ISO 8601 format.
        labels: Display name, workspace and other labels of the pool.
        annotations: Annotations of the pool, many of which are set by the service.
        deletion_timestamp: Time of the deletion request, in UTC, in ISO 8601 format. Only in the response to the
            deletion.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "creationTimestamp": "creation_timestamp",
        "labels": "labels",
        "annotations": "annotations",
        "deletionTimestamp": "deletion_timestamp",
    }

    name: str | Unset | None
    creation_timestamp: str | Unset | None
    labels: PoolLabels | Unset | None
    annotations: PoolAnnotations | Unset | None
    deletion_timestamp: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        creation_timestamp: str | Unset | None,
        labels: PoolLabels | Unset | None,
        annotations: PoolAnnotations | Unset | None,
        deletion_timestamp: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.creation_timestamp = creation_timestamp
        self.labels = labels
        self.annotations = annotations
        self.deletion_timestamp = deletion_timestamp
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.creation_timestamp = get("creationTimestamp", UNSET)
        v = get("labels", UNSET)
        self.labels = PoolLabels.from_dict(v) if v.__class__ is dict else v
        v = get("annotations", UNSET)
        self.annotations = PoolAnnotations.from_dict(v) if v.__class__ is dict else v
        self.deletion_timestamp = get("deletionTimestamp", UNSET)
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
        v = self.creation_timestamp
        if v is not UNSET:
            out["creationTimestamp"] = v
        v = self.labels
        if v is not UNSET:
            out["labels"] = v.to_dict() if v.__class__ is PoolLabels else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v.to_dict() if v.__class__ is PoolAnnotations else to_wire(v)
        v = self.deletion_timestamp
        if v is not UNSET:
            out["deletionTimestamp"] = v
        return out


_KEYS = frozenset(PoolMetadata.__wire_names__)
from .pool_annotations import PoolAnnotations  # noqa: E402
from .pool_labels import PoolLabels  # noqa: E402
