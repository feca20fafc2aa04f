# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentAutoStopInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentAutoStopInput(BaseModel):
    """Settings for the automatic stop of an instance.

    Attributes:
        enable: Whether the instance stops automatically when its running time ends. Default of the service: False.
        duration: Maximum running time after each start, in seconds. Required if enable is true. From 3600 to 86400.
        prompt: Whether the console keeps displaying its reminder. Has no effect outside the console. Default of the
            service: True.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "enable": "enable",
        "duration": "duration",
        "prompt": "prompt",
    }

    enable: bool | Unset | None
    duration: int | Unset | None
    prompt: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        enable: bool | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        prompt: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.enable = enable
        self.duration = duration
        self.prompt = prompt
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentAutoStopInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.enable = get("enable", UNSET)
        self.duration = get("duration", UNSET)
        self.prompt = get("prompt", UNSET)
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
        return out


_KEYS = frozenset(DevelopmentEnvironmentAutoStopInput.__wire_names__)
