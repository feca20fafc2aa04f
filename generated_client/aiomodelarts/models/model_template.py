# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelTemplate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelTemplate(BaseModel):
    """Template to create an AI application from, and its inputs.

    Attributes:
        template_id: ID of the template. The template includes an input and output mode.
        template_inputs: Input files of the template.
        infer_format: ID of an input and output mode that replaces the one of the template.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "template_id": "template_id",
        "template_inputs": "template_inputs",
        "infer_format": "infer_format",
    }

    template_id: str | Unset | None
    template_inputs: list[ModelTemplateSource] | Unset | None
    infer_format: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        template_id: str | Unset | None,
        template_inputs: list[ModelTemplateSource] | Unset | None,
        infer_format: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.template_id = template_id
        self.template_inputs = template_inputs
        self.infer_format = infer_format
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelTemplate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.template_id = get("template_id", UNSET)
        v = get("template_inputs", UNSET)
        self.template_inputs = (
            [ModelTemplateSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.infer_format = get("infer_format", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.template_id
        if v is not UNSET:
            out["template_id"] = v
        v = self.template_inputs
        if v is not UNSET:
            out["template_inputs"] = (
                [i0.to_dict() if i0.__class__ is ModelTemplateSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.infer_format
        if v is not UNSET:
            out["infer_format"] = v
        return out


_KEYS = frozenset(ModelTemplate.__wire_names__)
from .model_template_source import ModelTemplateSource  # noqa: E402
