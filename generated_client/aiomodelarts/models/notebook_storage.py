# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookStorage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookStorage(BaseModel):
    """OBS folder that is mounted in a notebook instance.

    Attributes:
        category: Type of storage. Responses use OBSFS.
        id: ID of the mounted OBS folder, a UUID.
        mount_path: Mount path in the instance.
        status: State of the mounted folder.
        uri: Mounted folder in OBS.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "id": "id",
        "mount_path": "mount_path",
        "status": "status",
        "uri": "uri",
    }

    category: NotebookStorageCategory | str | Unset | None
    id: str | Unset | None
    mount_path: str | Unset | None
    status: NotebookStorageStatus | str | Unset | None
    uri: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        category: NotebookStorageCategory | str | Unset | None,
        id: str | Unset | None,
        mount_path: str | Unset | None,
        status: NotebookStorageStatus | str | Unset | None,
        uri: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self.id = id
        self.mount_path = mount_path
        self.status = status
        self.uri = uri
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookStorage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("category", UNSET)
        self.category = NotebookStorageCategory.of(v)
        self.id = get("id", UNSET)
        self.mount_path = get("mount_path", UNSET)
        v = get("status", UNSET)
        self.status = NotebookStorageStatus.of(v)
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
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.mount_path
        if v is not UNSET:
            out["mount_path"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.uri
        if v is not UNSET:
            out["uri"] = v
        return out


_KEYS = frozenset(NotebookStorage.__wire_names__)
from .notebook_storage_category import NotebookStorageCategory  # noqa: E402
from .notebook_storage_status import NotebookStorageStatus  # noqa: E402
