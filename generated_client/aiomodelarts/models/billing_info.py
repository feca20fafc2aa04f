# Generated from spec/ by `make generate`; do not edit.
"""The model `BillingInfo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BillingInfo(BaseModel):
    """Billing information of a flavor.

    Attributes:
        code: Billing code in the price list.
        unit_num: Number of billed units of the code.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "unit_num": "unit_num",
    }

    code: str | Unset | None
    unit_num: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        code: str | Unset | None,
        unit_num: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.unit_num = unit_num
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> BillingInfo:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.code = get("code", UNSET)
        self.unit_num = get("unit_num", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.code
        if v is not UNSET:
            out["code"] = v
        v = self.unit_num
        if v is not UNSET:
            out["unit_num"] = v
        return out


_KEYS = frozenset(BillingInfo.__wire_names__)
