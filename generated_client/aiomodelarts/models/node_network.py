# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeNetwork`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeNetwork(BaseModel):
    """VPC, subnet and security groups of a node.

    Attributes:
        vpc: ID of the VPC that contains the machine.
        subnet: ID of the subnet that contains the machine.
        security_groups: IDs of the security groups of the machine.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "vpc": "vpc",
        "subnet": "subnet",
        "securityGroups": "security_groups",
    }

    vpc: str | Unset | None
    subnet: str | Unset | None
    security_groups: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        vpc: str | Unset | None = UNSET,
        subnet: str | Unset | None = UNSET,
        security_groups: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.vpc = vpc
        self.subnet = subnet
        self.security_groups = security_groups
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeNetwork:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.vpc = get("vpc", UNSET)
        self.subnet = get("subnet", UNSET)
        self.security_groups = get("securityGroups", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.vpc
        if v is not UNSET:
            out["vpc"] = v
        v = self.subnet
        if v is not UNSET:
            out["subnet"] = v
        v = self.security_groups
        if v is not UNSET:
            out["securityGroups"] = v
        return out


_KEYS = frozenset(NodeNetwork.__wire_names__)
