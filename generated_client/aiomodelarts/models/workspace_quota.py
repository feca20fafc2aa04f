# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceQuota`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkspaceQuota(BaseModel):
    """Quota of a workspace for one type of resource.

    Attributes:
        name_en: Name of the quota in English.
        name_cn: Name of the quota in Chinese.
        resource: Code of the limited resource, such as exemlProject.gpu_duration.
        quota: Maximum amount that the workspace can use. -1 means no limit.
        min_quota: Lowest value that can be set.
        max_quota: Highest value that can be set.
        unit_en: Unit of the amounts in English.
        unit_cn: Unit of the amounts in Chinese.
        update_time: Last update time, in milliseconds since 1970.
        used_quota: Amount in use. Not included in the response to an update. null if the usage is not counted.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name_en": "name_en",
        "name_cn": "name_cn",
        "resource": "resource",
        "quota": "quota",
        "min_quota": "min_quota",
        "max_quota": "max_quota",
        "unit_en": "unit_en",
        "unit_cn": "unit_cn",
        "update_time": "update_time",
        "used_quota": "used_quota",
    }

    name_en: str | Unset | None
    name_cn: str | Unset | None
    resource: str | Unset | None
    quota: int | Unset | None
    min_quota: int | Unset | None
    max_quota: int | Unset | None
    unit_en: str | Unset | None
    unit_cn: str | Unset | None
    update_time: int | Unset | None
    used_quota: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        resource: str | Unset | None,
        quota: int | Unset | None,
        name_en: str | Unset | None = UNSET,
        name_cn: str | Unset | None = UNSET,
        min_quota: int | Unset | None = UNSET,
        max_quota: int | Unset | None = UNSET,
        unit_en: str | Unset | None = UNSET,
        unit_cn: str | Unset | None = UNSET,
        update_time: int | Unset | None = UNSET,
        used_quota: float | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name_en = name_en
        self.name_cn = name_cn
        self.resource = resource
        self.quota = quota
        self.min_quota = min_quota
        self.max_quota = max_quota
        self.unit_en = unit_en
        self.unit_cn = unit_cn
        self.update_time = update_time
        self.used_quota = used_quota
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkspaceQuota:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name_en = get("name_en", UNSET)
        self.name_cn = get("name_cn", UNSET)
        self.resource = get("resource", UNSET)
        self.quota = get("quota", UNSET)
        self.min_quota = get("min_quota", UNSET)
        self.max_quota = get("max_quota", UNSET)
        self.unit_en = get("unit_en", UNSET)
        self.unit_cn = get("unit_cn", UNSET)
        self.update_time = get("update_time", UNSET)
        self.used_quota = get("used_quota", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name_en
        if v is not UNSET:
            out["name_en"] = v
        v = self.name_cn
        if v is not UNSET:
            out["name_cn"] = v
        v = self.resource
        if v is not UNSET:
            out["resource"] = v
        v = self.quota
        if v is not UNSET:
            out["quota"] = v
        v = self.min_quota
        if v is not UNSET:
            out["min_quota"] = v
        v = self.max_quota
        if v is not UNSET:
            out["max_quota"] = v
        v = self.unit_en
        if v is not UNSET:
            out["unit_en"] = v
        v = self.unit_cn
        if v is not UNSET:
            out["unit_cn"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.used_quota
        if v is not UNSET:
            out["used_quota"] = v
        return out


_KEYS = frozenset(WorkspaceQuota.__wire_names__)
