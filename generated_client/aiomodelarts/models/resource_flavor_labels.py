# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorLabels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceFlavorLabels(BaseModel):
    """Labels of a node flavor.

    Attributes:
        os_modelarts_scope: Job types that the flavor supports.
        os_modelarts_flavor_baremetal: Whether the node is a physical machine, as the string true or false.
        os_modelarts_flavor_localdisk: Whether the node has local disks, as the string true or false.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/scope": "os_modelarts_scope",
        "os.modelarts.flavor/baremetal": "os_modelarts_flavor_baremetal",
        "os.modelarts.flavor/localdisk": "os_modelarts_flavor_localdisk",
    }

    os_modelarts_scope: str | Unset | None
    os_modelarts_flavor_baremetal: str | Unset | None
    os_modelarts_flavor_localdisk: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_scope: str | Unset | None = UNSET,
        os_modelarts_flavor_baremetal: str | Unset | None = UNSET,
        os_modelarts_flavor_localdisk: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_scope = os_modelarts_scope
        self.os_modelarts_flavor_baremetal = os_modelarts_flavor_baremetal
        self.os_modelarts_flavor_localdisk = os_modelarts_flavor_localdisk
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceFlavorLabels:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_scope = get("os.modelarts/scope", UNSET)
        self.os_modelarts_flavor_baremetal = get("os.modelarts.flavor/baremetal", UNSET)
        self.os_modelarts_flavor_localdisk = get("os.modelarts.flavor/localdisk", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_scope
        if v is not UNSET:
            out["os.modelarts/scope"] = v
        v = self.os_modelarts_flavor_baremetal
        if v is not UNSET:
            out["os.modelarts.flavor/baremetal"] = v
        v = self.os_modelarts_flavor_localdisk
        if v is not UNSET:
            out["os.modelarts.flavor/localdisk"] = v
        return out


_KEYS = frozenset(ResourceFlavorLabels.__wire_names__)
