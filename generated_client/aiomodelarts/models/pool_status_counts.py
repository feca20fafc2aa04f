# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolStatusCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolStatusCounts(BaseModel):
    """Number of pools in each state category.

    Attributes:
        creating: Number of pools being set up.
        created: Number of existing pools.
        failed: Number of pools whose creation failed in the last three days, up to 500.
        pending: Number of waiting pools, for example for payment or approval.
        deleting: Number of pools being deleted.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "creating": "creating",
        "created": "created",
        "failed": "failed",
        "pending": "pending",
        "deleting": "deleting",
    }

    creating: int | Unset | None
    created: int | Unset | None
    failed: int | Unset | None
    pending: int | Unset | None
    deleting: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        creating: int | Unset | None = UNSET,
        created: int | Unset | None = UNSET,
        failed: int | Unset | None = UNSET,
        pending: int | Unset | None = UNSET,
        deleting: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.creating = creating
        self.created = created
        self.failed = failed
        self.pending = pending
        self.deleting = deleting
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolStatusCounts:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.creating = get("creating", UNSET)
        self.created = get("created", UNSET)
        self.failed = get("failed", UNSET)
        self.pending = get("pending", UNSET)
        self.deleting = get("deleting", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.creating
        if v is not UNSET:
            out["creating"] = v
        v = self.created
        if v is not UNSET:
            out["created"] = v
        v = self.failed
        if v is not UNSET:
            out["failed"] = v
        v = self.pending
        if v is not UNSET:
            out["pending"] = v
        v = self.deleting
        if v is not UNSET:
            out["deleting"] = v
        return out


_KEYS = frozenset(PoolStatusCounts.__wire_names__)
