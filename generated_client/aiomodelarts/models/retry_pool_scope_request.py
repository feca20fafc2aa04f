# Generated from spec/ by `make generate`; do not edit.
"""The model `RetryPoolScopeRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RetryPoolScopeRequest(BaseModel):
    """Job type to enable again.

    Attributes:
        scope: Job type that failed to be enabled.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "scope": "scope",
    }

    scope: PoolScope | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        scope: PoolScope | str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> RetryPoolScopeRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("scope", UNSET)
        self.scope = PoolScope.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.scope
        if v is not UNSET:
            out["scope"] = to_wire(v)
        return out


_KEYS = frozenset(RetryPoolScopeRequest.__wire_names__)
from .pool_scope import PoolScope  # noqa: E402
