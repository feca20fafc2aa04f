# Generated from spec/ by `make generate`; do not edit.
"""The model `BuiltInAlgorithmParameter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BuiltInAlgorithmParameter(BaseModel):
    """Parameter that a built-in algorithm accepts.

    Attributes:
        label: Name of the parameter, such as batch_size.
        value: Default value of the parameter. Can be empty.
        required: Whether the parameter is required.
        placeholder_cn: Input hint in Chinese.
        placeholder_en: Input hint in English. Can be empty.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "value": "value",
        "required": "required",
        "placeholder_cn": "placeholder_cn",
        "placeholder_en": "placeholder_en",
    }

    label: str | Unset | None
    value: str | Unset | None
    required: bool | Unset | None
    placeholder_cn: str | Unset | None
    placeholder_en: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        label: str | Unset | None,
        value: str | Unset | None = UNSET,
        required: bool | Unset | None = UNSET,
        placeholder_cn: str | Unset | None = UNSET,
        placeholder_en: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.value = value
        self.required = required
        self.placeholder_cn = placeholder_cn
        self.placeholder_en = placeholder_en
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> BuiltInAlgorithmParameter:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.label = get("label", UNSET)
        self.value = get("value", UNSET)
        self.required = get("required", UNSET)
        self.placeholder_cn = get("placeholder_cn", UNSET)
        self.placeholder_en = get("placeholder_en", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.label
        if v is not UNSET:
            out["label"] = v
        v = self.value
        if v is not UNSET:
            out["value"] = v
        v = self.required
        if v is not UNSET:
            out["required"] = v
        v = self.placeholder_cn
        if v is not UNSET:
            out["placeholder_cn"] = v
        v = self.placeholder_en
        if v is not UNSET:
            out["placeholder_en"] = v
        return out


_KEYS = frozenset(BuiltInAlgorithmParameter.__wire_names__)
