# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentFlavor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentFlavor(BaseModel):
    """Machine flavor for development environments.

    Attributes:
        name: Name of the flavor, used in instances.
        status: Whether the flavor is currently available.
        queuing_num: Number of instances waiting for the flavor. Present while a free flavor is sold out.
        queue_left_time: Remaining waiting time for the flavor, in seconds. Present while a free flavor is sold out.
        storage_list: Types of storage that the flavor supports.
        is_permitted: Whether the caller is allowed to use the flavor.
        type: Hardware type of the flavor.
        params: Hardware properties such as CPU, GPU, gpu_type and memory. memory is a string such as 64GiB.
        promo_type: Whether the flavor is free of charge.
        instance_num: Number of instances of this flavor that the caller has.
        duration: Time until an instance is stopped after a start, in seconds.
        store_time: Maximum time that an inactive instance is kept, in hours. The default, -1, keeps it indefinitely.
        billing_flavor: Flavor used for billing. If it is empty, the flavor itself is used.
        billing_params: Factor by which the price of billing_flavor is multiplied.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
        "queuing_num": "queuing_num",
        "queue_left_time": "queue_left_time",
        "storage_list": "storage_list",
        "is_permitted": "is_permitted",
        "type": "type",
        "params": "params",
        "promo_type": "promo_type",
        "instance_num": "instance_num",
        "duration": "duration",
        "store_time": "store_time",
        "billing_flavor": "billing_flavor",
        "billing_params": "billing_params",
    }

    name: str | Unset | None
    status: DevelopmentEnvironmentFlavorStatus | str | Unset | None
    queuing_num: int | Unset | None
    queue_left_time: int | Unset | None
    storage_list: list[DevelopmentEnvironmentStorageType | str] | Unset | None
    is_permitted: bool | Unset | None
    type: DevelopmentEnvironmentHardware | str | Unset | None
    params: dict[str, Any] | Unset | None
    promo_type: DevelopmentEnvironmentPromotion | str | Unset | None
    instance_num: int | Unset | None
    duration: int | Unset | None
    store_time: int | Unset | None
    billing_flavor: str | Unset | None
    billing_params: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        status: DevelopmentEnvironmentFlavorStatus | str | Unset | None,
        type: DevelopmentEnvironmentHardware | str | Unset | None,
        queuing_num: int | Unset | None = UNSET,
        queue_left_time: int | Unset | None = UNSET,
        storage_list: list[DevelopmentEnvironmentStorageType | str] | Unset | None = UNSET,
        is_permitted: bool | Unset | None = UNSET,
        params: dict[str, Any] | Unset | None = UNSET,
        promo_type: DevelopmentEnvironmentPromotion | str | Unset | None = UNSET,
        instance_num: int | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        store_time: int | Unset | None = UNSET,
        billing_flavor: str | Unset | None = UNSET,
        billing_params: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.status = status
        self.queuing_num = queuing_num
        self.queue_left_time = queue_left_time
        self.storage_list = storage_list
        self.is_permitted = is_permitted
        self.type = type
        self.params = params
        self.promo_type = promo_type
        self.instance_num = instance_num
        self.duration = duration
        self.store_time = store_time
        self.billing_flavor = billing_flavor
        self.billing_params = billing_params
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentFlavor:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("status", UNSET)
        self.status = DevelopmentEnvironmentFlavorStatus.of(v)
        self.queuing_num = get("queuing_num", UNSET)
        self.queue_left_time = get("queue_left_time", UNSET)
        v = get("storage_list", UNSET)
        self.storage_list = [DevelopmentEnvironmentStorageType.of(i0) for i0 in v] if v.__class__ is list else v
        self.is_permitted = get("is_permitted", UNSET)
        v = get("type", UNSET)
        self.type = DevelopmentEnvironmentHardware.of(v)
        self.params = get("params", UNSET)
        v = get("promo_type", UNSET)
        self.promo_type = DevelopmentEnvironmentPromotion.of(v)
        self.instance_num = get("instance_num", UNSET)
        self.duration = get("duration", UNSET)
        self.store_time = get("store_time", UNSET)
        self.billing_flavor = get("billing_flavor", UNSET)
        self.billing_params = get("billing_params", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.queuing_num
        if v is not UNSET:
            out["queuing_num"] = v
        v = self.queue_left_time
        if v is not UNSET:
            out["queue_left_time"] = v
        v = self.storage_list
        if v is not UNSET:
            out["storage_list"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.is_permitted
        if v is not UNSET:
            out["is_permitted"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.params
        if v is not UNSET:
            out["params"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.promo_type
        if v is not UNSET:
            out["promo_type"] = to_wire(v)
        v = self.instance_num
        if v is not UNSET:
            out["instance_num"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.store_time
        if v is not UNSET:
            out["store_time"] = v
        v = self.billing_flavor
        if v is not UNSET:
            out["billing_flavor"] = v
        v = self.billing_params
        if v is not UNSET:
            out["billing_params"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentFlavor.__wire_names__)
from .development_environment_flavor_status import DevelopmentEnvironmentFlavorStatus  # noqa: E402
from .development_environment_hardware import DevelopmentEnvironmentHardware  # noqa: E402
from .development_environment_promotion import DevelopmentEnvironmentPromotion  # noqa: E402
from .development_environment_storage_type import DevelopmentEnvironmentStorageType  # noqa: E402
