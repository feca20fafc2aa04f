# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLvmConfigInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolLvmConfigInput(BaseModel):
    """Configuration of a new logical volume.

    Attributes:
        lv_type: Write mode of the volume.
        path: Absolute path to mount the volume to: letters, digits, dots, hyphens and underscores. For user-defined
            groups.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "lvType": "lv_type",
        "path": "path",
    }

    lv_type: PoolLvmMode | str | Unset | None
    path: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        lv_type: PoolLvmMode | str | Unset | None,
        path: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.lv_type = lv_type
        self.path = path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolLvmConfigInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("lvType", UNSET)
        self.lv_type = PoolLvmMode.of(v)
        self.path = get("path", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.lv_type
        if v is not UNSET:
            out["lvType"] = to_wire(v)
        v = self.path
        if v is not UNSET:
            out["path"] = v
        return out


_KEYS = frozenset(PoolLvmConfigInput.__wire_names__)
from .pool_lvm_mode import PoolLvmMode  # noqa: E402
