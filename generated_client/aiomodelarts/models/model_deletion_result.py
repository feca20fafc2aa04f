# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDeletionResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelDeletionResult(BaseModel):
    """AI applications that were deleted, and those that could not be, each with the reason.

    Attributes:
        delete_success_list: IDs of the deleted AI applications.
        delete_failed_list: AI applications that could not be deleted, each with the reason.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "delete_success_list": "delete_success_list",
        "delete_failed_list": "delete_failed_list",
    }

    delete_success_list: list[str] | Unset | None
    delete_failed_list: list[ModelDeletionFailure] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        delete_success_list: list[str] | Unset | None = UNSET,
        delete_failed_list: list[ModelDeletionFailure] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.delete_success_list = delete_success_list
        self.delete_failed_list = delete_failed_list
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelDeletionResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.delete_success_list = get("delete_success_list", UNSET)
        v = get("delete_failed_list", UNSET)
        self.delete_failed_list = (
            [ModelDeletionFailure.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.delete_success_list
        if v is not UNSET:
            out["delete_success_list"] = v
        v = self.delete_failed_list
        if v is not UNSET:
            out["delete_failed_list"] = (
                [i0.to_dict() if i0.__class__ is ModelDeletionFailure else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ModelDeletionResult.__wire_names__)
from .model_deletion_failure import ModelDeletionFailure  # noqa: E402
