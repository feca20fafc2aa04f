# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentStorageLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentStorageLocation(BaseModel):
    """Location of the files of an instance.

    Attributes:
        path: Folder that contains the files: a path in OBS, or the mount path of a volume.
        volume_size: Size of the volume, presumably in GB. Absent for obs.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "volume_size": "volume_size",
    }

    path: str | Unset | None
    volume_size: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        path: str | Unset | None,
        volume_size: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.path = path
        self.volume_size = volume_size
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentStorageLocation:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.path = get("path", UNSET)
        self.volume_size = get("volume_size", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.path
        if v is not UNSET:
            out["path"] = v
        v = self.volume_size
        if v is not UNSET:
            out["volume_size"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentStorageLocation.__wire_names__)
