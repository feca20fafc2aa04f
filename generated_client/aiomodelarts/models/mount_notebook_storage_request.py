# Generated from spec/ by `make generate`; do not edit.
"""The model `MountNotebookStorageRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class MountNotebookStorageRequest(BaseModel):
    """OBS folder to mount, with its mount path.

    Attributes:
        category: Type of storage. Requests only accept OBS.
        mount_path: Mount path in the instance. Must be below /data/.
        uri: Folder in OBS to mount, such as obs://bucket/folder/.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "mount_path": "mount_path",
        "uri": "uri",
    }

    category: NotebookStorageCategory | str | Unset | None
    mount_path: str | Unset | None
    uri: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        category: NotebookStorageCategory | str | Unset | None = UNSET,
        mount_path: str | Unset | None = UNSET,
        uri: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self.mount_path = mount_path
        self.uri = uri
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> MountNotebookStorageRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("category", UNSET)
        self.category = NotebookStorageCategory.of(v)
        self.mount_path = get("mount_path", UNSET)
        self.uri = get("uri", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.category
        if v is not UNSET:
            out["category"] = to_wire(v)
        v = self.mount_path
        if v is not UNSET:
            out["mount_path"] = v
        v = self.uri
        if v is not UNSET:
            out["uri"] = v
        return out


_KEYS = frozenset(MountNotebookStorageRequest.__wire_names__)
from .notebook_storage_category import NotebookStorageCategory  # noqa: E402
