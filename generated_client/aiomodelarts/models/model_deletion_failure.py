# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDeletionFailure`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelDeletionFailure(BaseModel):
    """AI application that could not be deleted.

    Attributes:
        model_id: ID of the AI application.
        error_code: Error code, such as ModelArts.3009 if a service uses the AI application.
        error_msg: Reason why the AI application could not be deleted.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "error_code": "error_code",
        "error_msg": "error_msg",
    }

    model_id: str | Unset | None
    error_code: str | Unset | None
    error_msg: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None,
        error_code: str | Unset | None,
        error_msg: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.error_code = error_code
        self.error_msg = error_msg
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelDeletionFailure:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
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
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        return out


_KEYS = frozenset(ModelDeletionFailure.__wire_names__)
