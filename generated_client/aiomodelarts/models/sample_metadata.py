# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleMetadata(BaseModel):
    """Attributes of a sample. Built-in keys begin with @modelarts. Other keys are possible.

    Attributes:
        modelarts_import_origin: Code of the import source of the sample.
        modelarts_hard: Whether the sample is a hard example. As a number, 1 means true and 0 means false.
        modelarts_hard_coefficient: Difficulty of the sample, from 0 to 1. From 0 to 1.
        modelarts_hard_reasons: Codes of the reasons why the sample is a hard example.
        modelarts_size: Width and height of the image in pixels and its number of channels. The number of channels can
            be omitted if it is 3. Required for object detection labels.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "@modelarts:import_origin": "modelarts_import_origin",
        "@modelarts:hard": "modelarts_hard",
        "@modelarts:hard_coefficient": "modelarts_hard_coefficient",
        "@modelarts:hard_reasons": "modelarts_hard_reasons",
        "@modelarts:size": "modelarts_size",
    }

    modelarts_import_origin: int | Unset | None
    modelarts_hard: bool | float | Unset | None
    modelarts_hard_coefficient: float | Unset | None
    modelarts_hard_reasons: list[HardReasonCode | int] | Unset | None
    modelarts_size: list[int] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        modelarts_import_origin: int | Unset | None = UNSET,
        modelarts_hard: bool | float | Unset | None = UNSET,
        modelarts_hard_coefficient: float | Unset | None = UNSET,
        modelarts_hard_reasons: list[HardReasonCode | int] | Unset | None = UNSET,
        modelarts_size: list[int] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modelarts_import_origin = modelarts_import_origin
        self.modelarts_hard = modelarts_hard
        self.modelarts_hard_coefficient = modelarts_hard_coefficient
        self.modelarts_hard_reasons = modelarts_hard_reasons
        self.modelarts_size = modelarts_size
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.modelarts_import_origin = get("@modelarts:import_origin", UNSET)
        self.modelarts_hard = get("@modelarts:hard", UNSET)
        self.modelarts_hard_coefficient = get("@modelarts:hard_coefficient", UNSET)
        v = get("@modelarts:hard_reasons", UNSET)
        self.modelarts_hard_reasons = [HardReasonCode.of(i0) for i0 in v] if v.__class__ is list else v
        self.modelarts_size = get("@modelarts:size", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.modelarts_import_origin
        if v is not UNSET:
            out["@modelarts:import_origin"] = v
        v = self.modelarts_hard
        if v is not UNSET:
            out["@modelarts:hard"] = to_wire(v)
        v = self.modelarts_hard_coefficient
        if v is not UNSET:
            out["@modelarts:hard_coefficient"] = v
        v = self.modelarts_hard_reasons
        if v is not UNSET:
            out["@modelarts:hard_reasons"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.modelarts_size
        if v is not UNSET:
            out["@modelarts:size"] = v
        return out


_KEYS = frozenset(SampleMetadata.__wire_names__)
from .hard_reason_code import HardReasonCode  # noqa: E402
