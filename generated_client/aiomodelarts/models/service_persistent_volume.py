# Generated from spec/ by `make generate`; do not edit.
"""The model `ServicePersistentVolume`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServicePersistentVolume(BaseModel):
    """Network volume mounted in the containers of a model.

    Attributes:
        name: Name of the volume.
        mount_path: Folder inside the container.
        storage_type: Storage type. Only sfs_turbo is supported.
        source_address: Mounted source. For sfs_turbo, this is the ID of the file system.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "mount_path": "mount_path",
        "storage_type": "storage_type",
        "source_address": "source_address",
    }

    name: str | Unset | None
    mount_path: str | Unset | None
    storage_type: str | Unset | None
    source_address: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        mount_path: str | Unset | None = UNSET,
        storage_type: str | Unset | None = UNSET,
        source_address: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.mount_path = mount_path
        self.storage_type = storage_type
        self.source_address = source_address
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServicePersistentVolume:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.mount_path = get("mount_path", UNSET)
        self.storage_type = get("storage_type", UNSET)
        self.source_address = get("source_address", UNSET)
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
        v = self.mount_path
        if v is not UNSET:
            out["mount_path"] = v
        v = self.storage_type
        if v is not UNSET:
            out["storage_type"] = v
        v = self.source_address
        if v is not UNSET:
            out["source_address"] = v
        return out


_KEYS = frozenset(ServicePersistentVolume.__wire_names__)
