# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookStoragePage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookStoragePage(BaseModel):
    """List of the OBS folders of a notebook instance.

    Attributes:
        current: Index of this page. There is always exactly one page.
        data: Folders that are mounted or being mounted.
        pages: Total number of pages.
        size: Number of items per page.
        total: Total number of folders.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "current": "current",
        "data": "data",
        "pages": "pages",
        "size": "size",
        "total": "total",
    }

    current: int | Unset | None
    data: list[NotebookStorage] | Unset | None
    pages: int | Unset | None
    size: int | Unset | None
    total: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        current: int | Unset | None,
        data: list[NotebookStorage] | Unset | None,
        pages: int | Unset | None,
        size: int | Unset | None,
        total: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.current = current
        self.data = data
        self.pages = pages
        self.size = size
        self.total = total
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookStoragePage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.current = get("current", UNSET)
        v = get("data", UNSET)
        self.data = (
            [NotebookStorage.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.pages = get("pages", UNSET)
        self.size = get("size", UNSET)
        v = get("total", UNSET)
        self.total = v if v.__class__ is int else integer(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.current
        if v is not UNSET:
            out["current"] = v
        v = self.data
        if v is not UNSET:
            out["data"] = (
                [i0.to_dict() if i0.__class__ is NotebookStorage else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.pages
        if v is not UNSET:
            out["pages"] = v
        v = self.size
        if v is not UNSET:
            out["size"] = v
        v = self.total
        if v is not UNSET:
            out["total"] = v
        return out


_KEYS = frozenset(NotebookStoragePage.__wire_names__)
from .notebook_storage import NotebookStorage  # noqa: E402
