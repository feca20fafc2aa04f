# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkloadPage(BaseModel):
    """One page of jobs in a resource pool.

    Attributes:
        api_version: API version of the resource, always v1.
        kind: Type of the resource, always WorkloadList.
        items: Jobs on this page.
        metadata: Metadata of the list, often empty.
        total: Total number of matches.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "apiVersion": "api_version",
        "kind": "kind",
        "items": "items",
        "metadata": "metadata",
        "total": "total",
    }

    api_version: str | Unset | None
    kind: str | Unset | None
    items: list[Workload] | Unset | None
    metadata: dict[str, Any] | Unset | None
    total: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        api_version: str | Unset | None,
        kind: str | Unset | None,
        items: list[Workload] | Unset | None,
        metadata: dict[str, Any] | Unset | None,
        total: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.api_version = api_version
        self.kind = kind
        self.items = items
        self.metadata = metadata
        self.total = total
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkloadPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.api_version = get("apiVersion", UNSET)
        self.kind = get("kind", UNSET)
        v = get("items", UNSET)
        self.items = [Workload.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        self.metadata = get("metadata", UNSET)
        self.total = get("total", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.items
        if v is not UNSET:
            out["items"] = (
                [i0.to_dict() if i0.__class__ is Workload else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.total
        if v is not UNSET:
            out["total"] = v
        return out


_KEYS = frozenset(WorkloadPage.__wire_names__)
from .workload import Workload  # noqa: E402
