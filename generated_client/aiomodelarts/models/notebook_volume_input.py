# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookVolumeInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookVolumeInput(BaseModel):
    """Disk of a new notebook.

    Attributes:
        capacity: Size, in gigabytes. Defaults to 5 for EVS. At most 4096.
        category: Kind of storage.
        ownership: Owner of the disk.
        uri: Shared path of the file system. Required for EFS with DEDICATED.
        id: ID of the file system. Required for EFS with DEDICATED.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "capacity": "capacity",
        "category": "category",
        "ownership": "ownership",
        "uri": "uri",
        "id": "id",
    }

    capacity: int | Unset | None
    category: NotebookVolumeCategory | str | Unset | None
    ownership: NotebookOwnership | str | Unset | None
    uri: str | Unset | None
    id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        category: NotebookVolumeCategory | str | Unset | None,
        ownership: NotebookOwnership | str | Unset | None,
        capacity: int | Unset | None = UNSET,
        uri: str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.capacity = capacity
        self.category = category
        self.ownership = ownership
        self.uri = uri
        self.id = id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookVolumeInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.capacity = get("capacity", UNSET)
        v = get("category", UNSET)
        self.category = NotebookVolumeCategory.of(v)
        v = get("ownership", UNSET)
        self.ownership = NotebookOwnership.of(v)
        self.uri = get("uri", UNSET)
        self.id = get("id", UNSET)
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
        v = self.ownership
        if v is not UNSET:
            out["ownership"] = to_wire(v)
        v = self.uri
        if v is not UNSET:
            out["uri"] = v
        v = self.id
        if v is not UNSET:
            out["id"] = v
        return out


_KEYS = frozenset(NotebookVolumeInput.__wire_names__)
from .notebook_ownership import NotebookOwnership  # noqa: E402
from .notebook_volume_category import NotebookVolumeCategory  # noqa: E402
