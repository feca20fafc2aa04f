# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentActionResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentActionResult(BaseModel):
    """State of an instance before and after an action.

    Attributes:
        current_status: State after the request, such as STARTING.
        previous_state: State before the request, such as STOPPED.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "current_status": "current_status",
        "previous_state": "previous_state",
    }

    current_status: DevelopmentEnvironmentStatus | str | Unset | None
    previous_state: DevelopmentEnvironmentStatus | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        current_status: DevelopmentEnvironmentStatus | str | Unset | None,
        previous_state: DevelopmentEnvironmentStatus | str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.current_status = current_status
        self.previous_state = previous_state
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentActionResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("current_status", UNSET)
        self.current_status = DevelopmentEnvironmentStatus.of(v)
        v = get("previous_state", UNSET)
        self.previous_state = DevelopmentEnvironmentStatus.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.current_status
        if v is not UNSET:
            out["current_status"] = to_wire(v)
        v = self.previous_state
        if v is not UNSET:
            out["previous_state"] = to_wire(v)
        return out


_KEYS = frozenset(DevelopmentEnvironmentActionResult.__wire_names__)
from .development_environment_status import DevelopmentEnvironmentStatus  # noqa: E402
