# Generated from spec/ by `make generate`; do not edit.
"""The model `ImageGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ImageGroup(BaseModel):
    """All versions of an image and their number.

    Attributes:
        name: Name shared by all versions.
        create_at: Creation time of the first version, in milliseconds since 1970.
        namespace: Organization of the images in SWR, the container registry.
        update_at: Last update time of any version, in milliseconds since 1970.
        version_count: Number of versions of the image.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "create_at": "create_at",
        "namespace": "namespace",
        "update_at": "update_at",
        "version_count": "version_count",
    }

    name: str | Unset | None
    create_at: int | Unset | None
    namespace: str | Unset | None
    update_at: int | Unset | None
    version_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        create_at: int | Unset | None,
        namespace: str | Unset | None,
        update_at: int | Unset | None,
        version_count: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.create_at = create_at
        self.namespace = namespace
        self.update_at = update_at
        self.version_count = version_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ImageGroup:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.create_at = get("create_at", UNSET)
        self.namespace = get("namespace", UNSET)
        self.update_at = get("update_at", UNSET)
        self.version_count = get("version_count", UNSET)
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
        v = self.create_at
        if v is not UNSET:
            out["create_at"] = v
        v = self.namespace
        if v is not UNSET:
            out["namespace"] = v
        v = self.update_at
        if v is not UNSET:
            out["update_at"] = v
        v = self.version_count
        if v is not UNSET:
            out["version_count"] = v
        return out


_KEYS = frozenset(ImageGroup.__wire_names__)
