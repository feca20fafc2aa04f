# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentAutoStop`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentAutoStop(BaseModel):
    """Automatic stop of an instance, with the remaining time.

    Attributes:
        enable: Whether the instance stops automatically.
        duration: Running time after each start, in seconds.
        prompt: Whether the console keeps displaying its reminder.
        stop_timestamp: Time of the automatic stop, in milliseconds since 1970.
        remain_time: Time until the automatic stop, in seconds.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "enable": "enable",
        "duration": "duration",
        "prompt": "prompt",
        "stop_timestamp": "stop_timestamp",
        "remain_time": "remain_time",
    }

    enable: bool | Unset | None
    duration: int | Unset | None
    prompt: bool | Unset | None
    stop_timestamp: int | Unset | None
    remain_time: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        enable: bool | Unset | None,
        duration: int | Unset | None = UNSET,
        prompt: bool | Unset | None = UNSET,
        stop_timestamp: int | Unset | None = UNSET,
        remain_time: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.enable = enable
        self.duration = duration
        self.prompt = prompt
        self.stop_timestamp = stop_timestamp
        self.remain_time = remain_time
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentAutoStop:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.enable = get("enable", UNSET)
        self.duration = get("duration", UNSET)
        self.prompt = get("prompt", UNSET)
        self.stop_timestamp = get("stop_timestamp", UNSET)
        self.remain_time = get("remain_time", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.enable
        if v is not UNSET:
            out["enable"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.prompt
        if v is not UNSET:
            out["prompt"] = v
        v = self.stop_timestamp
        if v is not UNSET:
            out["stop_timestamp"] = v
        v = self.remain_time
        if v is not UNSET:
            out["remain_time"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentAutoStop.__wire_names__)
