# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelProperty`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelProperty(BaseModel):
    """Properties of a label. The keys start with @modelarts.

    Attributes:
        modelarts_color: Color in hexadecimal notation, such as #c2185b. No color is set by default.
        modelarts_default_shape: Default shape for object detection. No shape is set by default.
        modelarts_from_type: Label of the source entity of a relation. Required for relations of text triplets.
        modelarts_rename_to: New name of the label. Used when labels are updated.
        modelarts_shortcut: Keyboard shortcut of the label. No shortcut is set by default.
        modelarts_to_type: Label of the target entity of a relation. Required for relations of text triplets.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "@modelarts:color": "modelarts_color",
        "@modelarts:default_shape": "modelarts_default_shape",
        "@modelarts:from_type": "modelarts_from_type",
        "@modelarts:rename_to": "modelarts_rename_to",
        "@modelarts:shortcut": "modelarts_shortcut",
        "@modelarts:to_type": "modelarts_to_type",
    }

    modelarts_color: str | Unset | None
    modelarts_default_shape: LabelShape | str | Unset | None
    modelarts_from_type: str | Unset | None
    modelarts_rename_to: str | Unset | None
    modelarts_shortcut: str | Unset | None
    modelarts_to_type: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        modelarts_color: str | Unset | None = UNSET,
        modelarts_default_shape: LabelShape | str | Unset | None = UNSET,
        modelarts_from_type: str | Unset | None = UNSET,
        modelarts_rename_to: str | Unset | None = UNSET,
        modelarts_shortcut: str | Unset | None = UNSET,
        modelarts_to_type: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modelarts_color = modelarts_color
        self.modelarts_default_shape = modelarts_default_shape
        self.modelarts_from_type = modelarts_from_type
        self.modelarts_rename_to = modelarts_rename_to
        self.modelarts_shortcut = modelarts_shortcut
        self.modelarts_to_type = modelarts_to_type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelProperty:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.modelarts_color = get("@modelarts:color", UNSET)
        v = get("@modelarts:default_shape", UNSET)
        self.modelarts_default_shape = LabelShape.of(v)
        self.modelarts_from_type = get("@modelarts:from_type", UNSET)
        self.modelarts_rename_to = get("@modelarts:rename_to", UNSET)
        self.modelarts_shortcut = get("@modelarts:shortcut", UNSET)
        self.modelarts_to_type = get("@modelarts:to_type", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.modelarts_color
        if v is not UNSET:
            out["@modelarts:color"] = v
        v = self.modelarts_default_shape
        if v is not UNSET:
            out["@modelarts:default_shape"] = to_wire(v)
        v = self.modelarts_from_type
        if v is not UNSET:
            out["@modelarts:from_type"] = v
        v = self.modelarts_rename_to
        if v is not UNSET:
            out["@modelarts:rename_to"] = v
        v = self.modelarts_shortcut
        if v is not UNSET:
            out["@modelarts:shortcut"] = v
        v = self.modelarts_to_type
        if v is not UNSET:
            out["@modelarts:to_type"] = v
        return out


_KEYS = frozenset(LabelProperty.__wire_names__)
from .label_shape import LabelShape  # noqa: E402
