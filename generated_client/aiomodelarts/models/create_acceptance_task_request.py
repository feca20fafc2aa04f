# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateAcceptanceTaskRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateAcceptanceTaskRequest(BaseModel):
    """Number or ratio of samples to draw. Set one of the two fields.

    Attributes:
        sampling_num: Number of samples to draw. At least 1.
        sampling_rate: Ratio of samples to draw, above 0 and at most 1. At most 1.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "sampling_num": "sampling_num",
        "sampling_rate": "sampling_rate",
    }

    sampling_num: int | Unset | None
    sampling_rate: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        sampling_num: int | Unset | None = UNSET,
        sampling_rate: float | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sampling_num = sampling_num
        self.sampling_rate = sampling_rate
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateAcceptanceTaskRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.sampling_num = get("sampling_num", UNSET)
        self.sampling_rate = get("sampling_rate", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.sampling_num
        if v is not UNSET:
            out["sampling_num"] = v
        v = self.sampling_rate
        if v is not UNSET:
            out["sampling_rate"] = v
        return out


_KEYS = frozenset(CreateAcceptanceTaskRequest.__wire_names__)
