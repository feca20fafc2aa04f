# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigHostPath`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobConfigHostPath(BaseModel):
    """A folder of the host to mount into the training containers.

    Attributes:
        src_path: Folder on the host.
        dest_path: Mount path in the containers.
        read_only: Whether the mount is read-only. Defaults to false.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "src_path": "src_path",
        "dest_path": "dest_path",
        "read_only": "read_only",
    }

    src_path: str | Unset | None
    dest_path: str | Unset | None
    read_only: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        src_path: str | Unset | None,
        dest_path: str | Unset | None,
        read_only: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.src_path = src_path
        self.dest_path = dest_path
        self.read_only = read_only
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobConfigHostPath:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.src_path = get("src_path", UNSET)
        self.dest_path = get("dest_path", UNSET)
        self.read_only = get("read_only", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.src_path
        if v is not UNSET:
            out["src_path"] = v
        v = self.dest_path
        if v is not UNSET:
            out["dest_path"] = v
        v = self.read_only
        if v is not UNSET:
            out["read_only"] = v
        return out


_KEYS = frozenset(TrainingJobConfigHostPath.__wire_names__)
