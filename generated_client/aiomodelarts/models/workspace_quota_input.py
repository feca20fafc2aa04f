# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceQuotaInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkspaceQuotaInput(BaseModel):
    """Quota to set for one type of resource.

    Attributes:
        resource: Code of the resource to limit, as returned by the list of quotas.
        quota: Maximum amount that the workspace can use, between min_quota and max_quota. -1 means no limit. At least
            -1.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "resource": "resource",
        "quota": "quota",
    }

    resource: str | Unset | None
    quota: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        resource: str | Unset | None,
        quota: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.resource = resource
        self.quota = quota
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkspaceQuotaInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.resource = get("resource", UNSET)
        self.quota = get("quota", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.resource
        if v is not UNSET:
            out["resource"] = v
        v = self.quota
        if v is not UNSET:
            out["quota"] = v
        return out


_KEYS = frozenset(WorkspaceQuotaInput.__wire_names__)
