# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFlavor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobFlavor(BaseModel):
    """Machine flavor for training jobs.

    Attributes:
        flavor_id: ID of the flavor, used in training jobs.
        flavor_name: Display name of the flavor.
        max_num: Maximum number of machines of this flavor in a job.
        flavor_type: Hardware type of the flavor.
        billing: Billing information for the flavor.
        flavor_info: Hardware of a machine of this flavor.
        attributes: Additional properties of the flavor.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flavor_id": "flavor_id",
        "flavor_name": "flavor_name",
        "max_num": "max_num",
        "flavor_type": "flavor_type",
        "billing": "billing",
        "flavor_info": "flavor_info",
        "attributes": "attributes",
    }

    flavor_id: str | Unset | None
    flavor_name: str | Unset | None
    max_num: int | Unset | None
    flavor_type: DevelopmentEnvironmentHardware | str | Unset | None
    billing: BillingInfo | Unset | None
    flavor_info: TrainingJobFlavorInfo | Unset | None
    attributes: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        flavor_id: str | Unset | None,
        flavor_name: str | Unset | None,
        flavor_type: DevelopmentEnvironmentHardware | str | Unset | None,
        billing: BillingInfo | Unset | None,
        flavor_info: TrainingJobFlavorInfo | Unset | None,
        max_num: int | Unset | None = UNSET,
        attributes: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.flavor_id = flavor_id
        self.flavor_name = flavor_name
        self.max_num = max_num
        self.flavor_type = flavor_type
        self.billing = billing
        self.flavor_info = flavor_info
        self.attributes = attributes
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobFlavor:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.flavor_id = get("flavor_id", UNSET)
        self.flavor_name = get("flavor_name", UNSET)
        self.max_num = get("max_num", UNSET)
        v = get("flavor_type", UNSET)
        self.flavor_type = DevelopmentEnvironmentHardware.of(v)
        v = get("billing", UNSET)
        self.billing = BillingInfo.from_dict(v) if v.__class__ is dict else v
        v = get("flavor_info", UNSET)
        self.flavor_info = TrainingJobFlavorInfo.from_dict(v) if v.__class__ is dict else v
        self.attributes = get("attributes", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.flavor_id
        if v is not UNSET:
            out["flavor_id"] = v
        v = self.flavor_name
        if v is not UNSET:
            out["flavor_name"] = v
        v = self.max_num
        if v is not UNSET:
            out["max_num"] = v
        v = self.flavor_type
        if v is not UNSET:
            out["flavor_type"] = to_wire(v)
        v = self.billing
        if v is not UNSET:
            out["billing"] = v.to_dict() if v.__class__ is BillingInfo else to_wire(v)
        v = self.flavor_info
        if v is not UNSET:
            out["flavor_info"] = v.to_dict() if v.__class__ is TrainingJobFlavorInfo else to_wire(v)
        v = self.attributes
        if v is not UNSET:
            out["attributes"] = v
        return out


_KEYS = frozenset(TrainingJobFlavor.__wire_names__)
from .billing_info import BillingInfo  # noqa: E402
from .development_environment_hardware import DevelopmentEnvironmentHardware  # noqa: E402
from .training_job_flavor_info import TrainingJobFlavorInfo  # noqa: E402
