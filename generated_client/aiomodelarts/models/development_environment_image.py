# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentImage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentImage(BaseModel):
    """Container image of a development environment.

    Attributes:
        namespace: SWR organization that contains the image.
        image_name: Name of the image in that organization.
        image_tag: Tag of the image version.
        annotations: Annotations of the image, if any.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "namespace": "namespace",
        "image_name": "image_name",
        "image_tag": "image_tag",
        "annotations": "annotations",
    }

    namespace: str | Unset | None
    image_name: str | Unset | None
    image_tag: str | Unset | None
    annotations: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        namespace: str | Unset | None,
        image_name: str | Unset | None,
        image_tag: str | Unset | None,
        annotations: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.namespace = namespace
        self.image_name = image_name
        self.image_tag = image_tag
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentImage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.namespace = get("namespace", UNSET)
        self.image_name = get("image_name", UNSET)
        self.image_tag = get("image_tag", UNSET)
        self.annotations = get("annotations", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.namespace
        if v is not UNSET:
            out["namespace"] = v
        v = self.image_name
        if v is not UNSET:
            out["image_name"] = v
        v = self.image_tag
        if v is not UNSET:
            out["image_tag"] = v
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentImage.__wire_names__)
