# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTemplateGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchTemplateGroup(BaseModel):
    """Templates of one search type.

    Attributes:
        algorithm_type_en: Search type in English, such as hpo or nas. Part of the path of a template.
        algorithm_type_zh: Search type in Chinese.
        algorithm_names: Names of the algorithms with a template.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "algorithm_type_en": "algorithm_type_en",
        "algorithm_type_zh": "algorithm_type_zh",
        "algorithm_names": "algorithm_names",
    }

    algorithm_type_en: str | Unset | None
    algorithm_type_zh: str | Unset | None
    algorithm_names: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        algorithm_type_en: str | Unset | None,
        algorithm_names: list[str] | Unset | None,
        algorithm_type_zh: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.algorithm_type_en = algorithm_type_en
        self.algorithm_type_zh = algorithm_type_zh
        self.algorithm_names = algorithm_names
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchTemplateGroup:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.algorithm_type_en = get("algorithm_type_en", UNSET)
        self.algorithm_type_zh = get("algorithm_type_zh", UNSET)
        self.algorithm_names = get("algorithm_names", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.algorithm_type_en
        if v is not UNSET:
            out["algorithm_type_en"] = v
        v = self.algorithm_type_zh
        if v is not UNSET:
            out["algorithm_type_zh"] = v
        v = self.algorithm_names
        if v is not UNSET:
            out["algorithm_names"] = v
        return out


_KEYS = frozenset(AutoSearchTemplateGroup.__wire_names__)
