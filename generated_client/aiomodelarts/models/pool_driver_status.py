# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDriverStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolDriverStatus(BaseModel):
    """Version and state of a driver.

    Attributes:
        version: Driver version on the nodes.
        state: State of the driver.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "version": "version",
        "state": "state",
    }

    version: str | Unset | None
    state: PoolDriverState | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        version: str | Unset | None = UNSET,
        state: PoolDriverState | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.version = version
        self.state = state
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolDriverStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.version = get("version", UNSET)
        v = get("state", UNSET)
        self.state = PoolDriverState.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.version
        if v is not UNSET:
            out["version"] = v
        v = self.state
        if v is not UNSET:
            out["state"] = to_wire(v)
        return out


_KEYS = frozenset(PoolDriverStatus.__wire_names__)
from .pool_driver_state import PoolDriverState  # noqa: E402
