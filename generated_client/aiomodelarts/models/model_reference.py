# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelReference(BaseModel):
    """Response to the creation of an AI application.

    Attributes:
        model_id: ID of the AI application.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
    }

    model_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelReference:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        return out


_KEYS = frozenset(ModelReference.__wire_names__)
