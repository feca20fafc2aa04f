# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceQuotaPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkspaceQuotaPage(BaseModel):
    """All quotas of a workspace, one for each type of resource.

    Attributes:
        quotas: Quotas, one for each type of resource.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "quotas": "quotas",
    }

    quotas: list[WorkspaceQuota] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        quotas: list[WorkspaceQuota] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.quotas = quotas
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkspaceQuotaPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("quotas", UNSET)
        self.quotas = (
            [WorkspaceQuota.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.quotas
        if v is not UNSET:
            out["quotas"] = (
                [i0.to_dict() if i0.__class__ is WorkspaceQuota else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(WorkspaceQuotaPage.__wire_names__)
from .workspace_quota import WorkspaceQuota  # noqa: E402
