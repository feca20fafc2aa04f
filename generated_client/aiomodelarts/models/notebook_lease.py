# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookLease`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookLease(BaseModel):
    """Time limit after which a notebook stops automatically.

    Attributes:
        create_at: Creation time of the notebook, in milliseconds since 1970.
        duration: Time from create_at until the notebook stops, in milliseconds.
        enable: Whether the notebook stops automatically.
        type: Condition that stops the notebook, in upper case here.
        update_at: Last update time of the lease, in milliseconds since 1970.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_at": "create_at",
        "duration": "duration",
        "enable": "enable",
        "type": "type",
        "update_at": "update_at",
    }

    create_at: int | Unset | None
    duration: int | Unset | None
    enable: bool | Unset | None
    type: NotebookStopType | str | Unset | None
    update_at: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_at: int | Unset | None,
        duration: int | Unset | None,
        enable: bool | Unset | None,
        update_at: int | Unset | None,
        type: NotebookStopType | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_at = create_at
        self.duration = duration
        self.enable = enable
        self.type = type
        self.update_at = update_at
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookLease:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_at = get("create_at", UNSET)
        self.duration = get("duration", UNSET)
        self.enable = get("enable", UNSET)
        v = get("type", UNSET)
        self.type = NotebookStopType.of(v)
        self.update_at = get("update_at", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_at
        if v is not UNSET:
            out["create_at"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.enable
        if v is not UNSET:
            out["enable"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.update_at
        if v is not UNSET:
            out["update_at"] = v
        return out


_KEYS = frozenset(NotebookLease.__wire_names__)
from .notebook_stop_type import NotebookStopType  # noqa: E402
