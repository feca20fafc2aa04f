# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookVolume`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookVolume(BaseModel):
    """Disk of a notebook.

    Attributes:
        capacity: Size, in gigabytes.
        category: Kind of storage.
        mount_path: Directory that the disk is mounted to, now always /home/ma-user/work/.
        ownership: Owner of the disk.
        status: State of an EVS disk that is being changed, such as RESIZING. The notebook remains usable.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "capacity": "capacity",
        "category": "category",
        "mount_path": "mount_path",
        "ownership": "ownership",
        "status": "status",
    }

    capacity: int | Unset | None
    category: NotebookVolumeCategory | str | Unset | None
    mount_path: str | Unset | None
    ownership: NotebookOwnership | str | Unset | None
    status: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        category: NotebookVolumeCategory | str | Unset | None,
        mount_path: str | Unset | None,
        ownership: NotebookOwnership | str | Unset | None,
        capacity: int | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.capacity = capacity
        self.category = category
        self.mount_path = mount_path
        self.ownership = ownership
        self.status = status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookVolume:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.capacity = get("capacity", UNSET)
        v = get("category", UNSET)
        self.category = NotebookVolumeCategory.of(v)
        self.mount_path = get("mount_path", UNSET)
        v = get("ownership", UNSET)
        self.ownership = NotebookOwnership.of(v)
        self.status = get("status", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.capacity
        if v is not UNSET:
            out["capacity"] = v
        v = self.category
        if v is not UNSET:
            out["category"] = to_wire(v)
        v = self.mount_path
        if v is not UNSET:
            out["mount_path"] = v
        v = self.ownership
        if v is not UNSET:
            out["ownership"] = to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = v
        return out


_KEYS = frozenset(NotebookVolume.__wire_names__)
from .notebook_ownership import NotebookOwnership  # noqa: E402
from .notebook_volume_category import NotebookVolumeCategory  # noqa: E402
