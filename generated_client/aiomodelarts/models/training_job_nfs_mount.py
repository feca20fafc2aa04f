# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobNfsMount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobNfsMount(BaseModel):
    """Folder on an NFS server, mounted in the containers.

    Attributes:
        nfs_server_path: Address of the folder, such as 10.20.0.15:/garden.
        local_path: Mount path in the containers.
        read_only: Whether the folder is mounted as read-only.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "nfs_server_path": "nfs_server_path",
        "local_path": "local_path",
        "read_only": "read_only",
    }

    nfs_server_path: str | Unset | None
    local_path: str | Unset | None
    read_only: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        nfs_server_path: str | Unset | None = UNSET,
        local_path: str | Unset | None = UNSET,
        read_only: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.nfs_server_path = nfs_server_path
        self.local_path = local_path
        self.read_only = read_only
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobNfsMount:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.nfs_server_path = get("nfs_server_path", UNSET)
        self.local_path = get("local_path", UNSET)
        self.read_only = get("read_only", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.nfs_server_path
        if v is not UNSET:
            out["nfs_server_path"] = v
        v = self.local_path
        if v is not UNSET:
            out["local_path"] = v
        v = self.read_only
        if v is not UNSET:
            out["read_only"] = v
        return out


_KEYS = frozenset(TrainingJobNfsMount.__wire_names__)
