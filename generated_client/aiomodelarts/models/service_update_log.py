# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceUpdateLog`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceUpdateLog(BaseModel):
    """Record of one update of a service.

    Attributes:
        update_time: Time of the update, in milliseconds since 1970.
        result: Result of the update.
        config: Models deployed by the update.
        extend_config: Additional settings of the update.
        cluster_id: ID of the dedicated resource pool, if one was used.
        success_num: Number of nodes on which the update succeeded. For edge services.
        failed_num: Number of nodes on which the update failed. For edge services.
        result_detail: Result of the update on each node. For edge services.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "update_time": "update_time",
        "result": "result",
        "config": "config",
        "extend_config": "extend_config",
        "cluster_id": "cluster_id",
        "success_num": "success_num",
        "failed_num": "failed_num",
        "result_detail": "result_detail",
    }

    update_time: int | Unset | None
    result: ServiceUpdateResult | str | Unset | None
    config: list[ServiceLogConfig] | Unset | None
    extend_config: list[str] | Unset | None
    cluster_id: str | Unset | None
    success_num: int | Unset | None
    failed_num: int | Unset | None
    result_detail: list[ServiceNodeUpdate] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        update_time: int | Unset | None,
        result: ServiceUpdateResult | str | Unset | None,
        config: list[ServiceLogConfig] | Unset | None = UNSET,
        extend_config: list[str] | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        success_num: int | Unset | None = UNSET,
        failed_num: int | Unset | None = UNSET,
        result_detail: list[ServiceNodeUpdate] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.update_time = update_time
        self.result = result
        self.config = config
        self.extend_config = extend_config
        self.cluster_id = cluster_id
        self.success_num = success_num
        self.failed_num = failed_num
        self.result_detail = result_detail
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceUpdateLog:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.update_time = get("update_time", UNSET)
        v = get("result", UNSET)
        self.result = ServiceUpdateResult.of(v)
        v = get("config", UNSET)
        self.config = (
            [ServiceLogConfig.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.extend_config = get("extend_config", UNSET)
        self.cluster_id = get("cluster_id", UNSET)
        self.success_num = get("success_num", UNSET)
        self.failed_num = get("failed_num", UNSET)
        v = get("result_detail", UNSET)
        self.result_detail = (
            [ServiceNodeUpdate.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.result
        if v is not UNSET:
            out["result"] = to_wire(v)
        v = self.config
        if v is not UNSET:
            out["config"] = (
                [i0.to_dict() if i0.__class__ is ServiceLogConfig else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.extend_config
        if v is not UNSET:
            out["extend_config"] = v
        v = self.cluster_id
        if v is not UNSET:
            out["cluster_id"] = v
        v = self.success_num
        if v is not UNSET:
            out["success_num"] = v
        v = self.failed_num
        if v is not UNSET:
            out["failed_num"] = v
        v = self.result_detail
        if v is not UNSET:
            out["result_detail"] = (
                [i0.to_dict() if i0.__class__ is ServiceNodeUpdate else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceUpdateLog.__wire_names__)
from .service_log_config import ServiceLogConfig  # noqa: E402
from .service_node_update import ServiceNodeUpdate  # noqa: E402
from .service_update_result import ServiceUpdateResult  # noqa: E402
