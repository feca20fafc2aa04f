# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolScopeConfiguration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolScopeConfiguration(BaseModel):
    """Requirements of a job type in a pool.

    Attributes:
        scope: Job type that the requirements apply to.
        plugins: Names of the required cluster plug-ins.
        external_dependency: Whether the job type depends on resources outside the pool.
        reserved_network_cidr: Reserved address ranges, in CIDR notation.
        support_retry: Whether enabling the job type can be retried after a failure.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "scope": "scope",
        "plugins": "plugins",
        "externalDependency": "external_dependency",
        "reservedNetworkCidr": "reserved_network_cidr",
        "supportRetry": "support_retry",
    }

    scope: PoolScope | str | Unset | None
    plugins: list[str] | Unset | None
    external_dependency: bool | Unset | None
    reserved_network_cidr: list[str] | Unset | None
    support_retry: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        scope: PoolScope | str | Unset | None,
        plugins: list[str] | Unset | None = UNSET,
        external_dependency: bool | Unset | None = UNSET,
        reserved_network_cidr: list[str] | Unset | None = UNSET,
        support_retry: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.plugins = plugins
        self.external_dependency = external_dependency
        self.reserved_network_cidr = reserved_network_cidr
        self.support_retry = support_retry
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolScopeConfiguration:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("scope", UNSET)
        self.scope = PoolScope.of(v)
        self.plugins = get("plugins", UNSET)
        self.external_dependency = get("externalDependency", UNSET)
        self.reserved_network_cidr = get("reservedNetworkCidr", UNSET)
        self.support_retry = get("supportRetry", UNSET)
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
        v = self.plugins
        if v is not UNSET:
            out["plugins"] = v
        v = self.external_dependency
        if v is not UNSET:
            out["externalDependency"] = v
        v = self.reserved_network_cidr
        if v is not UNSET:
            out["reservedNetworkCidr"] = v
        v = self.support_retry
        if v is not UNSET:
            out["supportRetry"] = v
        return out


_KEYS = frozenset(PoolScopeConfiguration.__wire_names__)
from .pool_scope import PoolScope  # noqa: E402
