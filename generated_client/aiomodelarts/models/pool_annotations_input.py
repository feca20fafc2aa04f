# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolAnnotationsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolAnnotationsInput(BaseModel):
    """Annotations of a new pool, by Kubernetes key.

    Attributes:
        os_modelarts_description: Description of the pool, such as its purpose.
        os_modelarts_billing_mode: Billing mode of the pool, as a digit in a string. 0 is pay-per-use.
        os_modelarts_order_id: ID of the order in which the pool was bought.
        os_modelarts_scheduler_extension: Allowed priorities for jobs of other users when the pool is shared.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/description": "os_modelarts_description",
        "os.modelarts/billing.mode": "os_modelarts_billing_mode",
        "os.modelarts/order.id": "os_modelarts_order_id",
        "os.modelarts/scheduler.extension": "os_modelarts_scheduler_extension",
    }

    os_modelarts_description: str | Unset | None
    os_modelarts_billing_mode: str | Unset | None
    os_modelarts_order_id: str | Unset | None
    os_modelarts_scheduler_extension: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_description: str | Unset | None = UNSET,
        os_modelarts_billing_mode: str | Unset | None = UNSET,
        os_modelarts_order_id: str | Unset | None = UNSET,
        os_modelarts_scheduler_extension: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_description = os_modelarts_description
        self.os_modelarts_billing_mode = os_modelarts_billing_mode
        self.os_modelarts_order_id = os_modelarts_order_id
        self.os_modelarts_scheduler_extension = os_modelarts_scheduler_extension
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolAnnotationsInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_description = get("os.modelarts/description", UNSET)
        self.os_modelarts_billing_mode = get("os.modelarts/billing.mode", UNSET)
        self.os_modelarts_order_id = get("os.modelarts/order.id", UNSET)
        self.os_modelarts_scheduler_extension = get("os.modelarts/scheduler.extension", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_description
        if v is not UNSET:
            out["os.modelarts/description"] = v
        v = self.os_modelarts_billing_mode
        if v is not UNSET:
            out["os.modelarts/billing.mode"] = v
        v = self.os_modelarts_order_id
        if v is not UNSET:
            out["os.modelarts/order.id"] = v
        v = self.os_modelarts_scheduler_extension
        if v is not UNSET:
            out["os.modelarts/scheduler.extension"] = v
        return out


_KEYS = frozenset(PoolAnnotationsInput.__wire_names__)
