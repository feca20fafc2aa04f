# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolCreatingStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolCreatingStep(BaseModel):
    """Settings for creating nodes in groups instead of individually.

    Attributes:
        step: Number of nodes created at a time.
        type: Type of the group.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "step": "step",
        "type": "type",
    }

    step: int | Unset | None
    type: PoolCreatingStepType | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        step: int | Unset | None = UNSET,
        type: PoolCreatingStepType | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.step = step
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolCreatingStep:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.step = get("step", UNSET)
        v = get("type", UNSET)
        self.type = PoolCreatingStepType.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.step
        if v is not UNSET:
            out["step"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        return out


_KEYS = frozenset(PoolCreatingStep.__wire_names__)
from .pool_creating_step_type import PoolCreatingStepType  # noqa: E402
