# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeMetadata(BaseModel):
    """Name, labels and creation time of a node.

    Attributes:
        name: Name of the node, which other operations use as its ID.
        creation_timestamp: Creation time, in UTC, such as 2024-07-01T08:30:00Z.
        labels: Labels of the node, with its cluster and batch.
        annotations: Annotations of the node, set by the scheduler.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "creationTimestamp": "creation_timestamp",
        "labels": "labels",
        "annotations": "annotations",
    }

    name: str | Unset | None
    creation_timestamp: str | Unset | None
    labels: NodeLabels | Unset | None
    annotations: NodeAnnotations | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        creation_timestamp: str | Unset | None,
        labels: NodeLabels | Unset | None = UNSET,
        annotations: NodeAnnotations | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.creation_timestamp = creation_timestamp
        self.labels = labels
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.creation_timestamp = get("creationTimestamp", UNSET)
        v = get("labels", UNSET)
        self.labels = NodeLabels.from_dict(v) if v.__class__ is dict else v
        v = get("annotations", UNSET)
        self.annotations = NodeAnnotations.from_dict(v) if v.__class__ is dict else v
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
            out["labels"] = v.to_dict() if v.__class__ is NodeLabels else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v.to_dict() if v.__class__ is NodeAnnotations else to_wire(v)
        return out


_KEYS = frozenset(NodeMetadata.__wire_names__)
from .node_annotations import NodeAnnotations  # noqa: E402
from .node_labels import NodeLabels  # noqa: E402
