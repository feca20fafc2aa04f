# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceCpuInfo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceCpuInfo(BaseModel):
    """CPU of a flavor.

    Attributes:
        arch: CPU architecture, such as x86.
        cpu: Number of CPU cores.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "arch": "arch",
        "cpu": "cpu",
    }

    arch: str | Unset | None
    cpu: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        arch: str | Unset | None,
        cpu: float | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arch = arch
        self.cpu = cpu
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceCpuInfo:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.arch = get("arch", UNSET)
        self.cpu = get("cpu", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.arch
        if v is not UNSET:
            out["arch"] = v
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v
        return out


_KEYS = frozenset(ServiceCpuInfo.__wire_names__)
