# Generated from spec/ by `make generate`; do not edit.
"""The model `FileCopyProgress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class FileCopyProgress(BaseModel):
    """Progress of copying files.

    Attributes:
        file_num_finished: Number of files transferred.
        file_num_total: Total number of files to transfer.
        file_size_finished: Size of the transferred files, in bytes.
        file_size_total: Total size of the files, in bytes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "file_num_finished": "file_num_finished",
        "file_num_total": "file_num_total",
        "file_size_finished": "file_size_finished",
        "file_size_total": "file_size_total",
    }

    file_num_finished: int | Unset | None
    file_num_total: int | Unset | None
    file_size_finished: int | Unset | None
    file_size_total: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        file_num_finished: int | Unset | None = UNSET,
        file_num_total: int | Unset | None = UNSET,
        file_size_finished: int | Unset | None = UNSET,
        file_size_total: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_num_finished = file_num_finished
        self.file_num_total = file_num_total
        self.file_size_finished = file_size_finished
        self.file_size_total = file_size_total
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> FileCopyProgress:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.file_num_finished = get("file_num_finished", UNSET)
        self.file_num_total = get("file_num_total", UNSET)
        self.file_size_finished = get("file_size_finished", UNSET)
        self.file_size_total = get("file_size_total", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.file_num_finished
        if v is not UNSET:
            out["file_num_finished"] = v
        v = self.file_num_total
        if v is not UNSET:
            out["file_num_total"] = v
        v = self.file_size_finished
        if v is not UNSET:
            out["file_size_finished"] = v
        v = self.file_size_total
        if v is not UNSET:
            out["file_size_total"] = v
        return out


_KEYS = frozenset(FileCopyProgress.__wire_names__)
