# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingAlgorithm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingAlgorithm(BaseModel):
    """Algorithm that a processing task can run.

    Attributes:
        label_en: Name of the algorithm in English.
        label_zh: Name of the algorithm in Chinese.
        template_id: ID to use as the template of a task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "label_en": "label_en",
        "label_zh": "label_zh",
        "template_id": "template_id",
    }

    label_en: str | Unset | None
    label_zh: str | Unset | None
    template_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        template_id: str | Unset | None,
        label_en: str | Unset | None = UNSET,
        label_zh: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.label_en = label_en
        self.label_zh = label_zh
        self.template_id = template_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingAlgorithm:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.label_en = get("label_en", UNSET)
        self.label_zh = get("label_zh", UNSET)
        self.template_id = get("template_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.label_en
        if v is not UNSET:
            out["label_en"] = v
        v = self.label_zh
        if v is not UNSET:
            out["label_zh"] = v
        v = self.template_id
        if v is not UNSET:
            out["template_id"] = v
        return out


_KEYS = frozenset(ProcessingAlgorithm.__wire_names__)
