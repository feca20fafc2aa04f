# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorCreatingStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceFlavorCreatingStep(BaseModel):
    """A batch size for creating nodes.

    Attributes:
        display_info: Display names of the step.
        step: Number of nodes in the step.
        type: Type of the batch.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "displayInfo": "display_info",
        "step": "step",
        "type": "type",
    }

    display_info: ResourceFlavorStepNames | Unset | None
    step: int | Unset | None
    type: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        display_info: ResourceFlavorStepNames | Unset | None = UNSET,
        step: int | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.display_info = display_info
        self.step = step
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceFlavorCreatingStep:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("displayInfo", UNSET)
        self.display_info = ResourceFlavorStepNames.from_dict(v) if v.__class__ is dict else v
        self.step = get("step", UNSET)
        self.type = get("type", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.display_info
        if v is not UNSET:
            out["displayInfo"] = v.to_dict() if v.__class__ is ResourceFlavorStepNames else to_wire(v)
        v = self.step
        if v is not UNSET:
            out["step"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = v
        return out


_KEYS = frozenset(ResourceFlavorCreatingStep.__wire_names__)
from .resource_flavor_step_names import ResourceFlavorStepNames  # noqa: E402
