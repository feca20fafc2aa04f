# Generated from spec/ by `make generate`; do not edit.
"""The model `RunDevelopmentEnvironmentActionRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RunDevelopmentEnvironmentActionRequest(BaseModel):
    """Action to perform on a development environment instance.

    Attributes:
        action: Whether to start or stop the instance.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "action": "action",
    }

    action: DevelopmentEnvironmentAction | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        action: DevelopmentEnvironmentAction | str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.action = action
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> RunDevelopmentEnvironmentActionRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("action", UNSET)
        self.action = DevelopmentEnvironmentAction.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.action
        if v is not UNSET:
            out["action"] = to_wire(v)
        return out


_KEYS = frozenset(RunDevelopmentEnvironmentActionRequest.__wire_names__)
from .development_environment_action import DevelopmentEnvironmentAction  # noqa: E402
