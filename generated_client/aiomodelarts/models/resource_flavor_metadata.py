# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceFlavorMetadata(BaseModel):
    """Name, labels and annotations of a node flavor.

    Attributes:
        name: Name of the flavor. Pass it when you create a pool.
        labels: Supported job types and other labels of the flavor.
        annotations: Rules for using the flavor.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "labels": "labels",
        "annotations": "annotations",
    }

    name: str | Unset | None
    labels: ResourceFlavorLabels | Unset | None
    annotations: ResourceFlavorAnnotations | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        labels: ResourceFlavorLabels | Unset | None = UNSET,
        annotations: ResourceFlavorAnnotations | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.labels = labels
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceFlavorMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("labels", UNSET)
        self.labels = ResourceFlavorLabels.from_dict(v) if v.__class__ is dict else v
        v = get("annotations", UNSET)
        self.annotations = ResourceFlavorAnnotations.from_dict(v) if v.__class__ is dict else v
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
        v = self.labels
        if v is not UNSET:
            out["labels"] = v.to_dict() if v.__class__ is ResourceFlavorLabels else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v.to_dict() if v.__class__ is ResourceFlavorAnnotations else to_wire(v)
        return out


_KEYS = frozenset(ResourceFlavorMetadata.__wire_names__)
from .resource_flavor_annotations import ResourceFlavorAnnotations  # noqa: E402
from .resource_flavor_labels import ResourceFlavorLabels  # noqa: E402
