# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkMetadataUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkMetadataUpdate(BaseModel):
    """Labels and annotations of a network to change.

    Attributes:
        annotations: New annotations of the network.
        labels: New labels of the network.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "annotations": "annotations",
        "labels": "labels",
    }

    annotations: NetworkAnnotations | Unset | None
    labels: NetworkLabelsUpdate | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        annotations: NetworkAnnotations | Unset | None = UNSET,
        labels: NetworkLabelsUpdate | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotations = annotations
        self.labels = labels
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkMetadataUpdate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("annotations", UNSET)
        self.annotations = NetworkAnnotations.from_dict(v) if v.__class__ is dict else v
        v = get("labels", UNSET)
        self.labels = NetworkLabelsUpdate.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v.to_dict() if v.__class__ is NetworkAnnotations else to_wire(v)
        v = self.labels
        if v is not UNSET:
            out["labels"] = v.to_dict() if v.__class__ is NetworkLabelsUpdate else to_wire(v)
        return out


_KEYS = frozenset(NetworkMetadataUpdate.__wire_names__)
from .network_annotations import NetworkAnnotations  # noqa: E402
from .network_labels_update import NetworkLabelsUpdate  # noqa: E402
