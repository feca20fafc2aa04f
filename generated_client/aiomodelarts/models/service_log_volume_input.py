# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLogVolumeInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceLogVolumeInput(BaseModel):
    """Host folder to mount for logs.

    Attributes:
        host_path: Folder of the host.
        mount_path: Folder inside the container.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "host_path": "host_path",
        "mount_path": "mount_path",
    }

    host_path: str | Unset | None
    mount_path: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        host_path: str | Unset | None,
        mount_path: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.host_path = host_path
        self.mount_path = mount_path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceLogVolumeInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.host_path = get("host_path", UNSET)
        self.mount_path = get("mount_path", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.host_path
        if v is not UNSET:
            out["host_path"] = v
        v = self.mount_path
        if v is not UNSET:
            out["mount_path"] = v
        return out


_KEYS = frozenset(ServiceLogVolumeInput.__wire_names__)
