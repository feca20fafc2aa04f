# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelTemplateSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelTemplateSource(BaseModel):
    """Input file or folder of a template.

    Attributes:
        input: File or folder in OBS. Its name must differ from that of other inputs that the template places in the
            same folder.
        input_id: ID of the template input that the file or folder is used for.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "input_id": "input_id",
    }

    input: str | Unset | None
    input_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        input: str | Unset | None,
        input_id: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input = input
        self.input_id = input_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelTemplateSource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.input = get("input", UNSET)
        self.input_id = get("input_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.input
        if v is not UNSET:
            out["input"] = v
        v = self.input_id
        if v is not UNSET:
            out["input_id"] = v
        return out


_KEYS = frozenset(ModelTemplateSource.__wire_names__)
