# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDependency`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelDependency(BaseModel):
    """Packages installed for a model.

    Attributes:
        installer: Package installer. Only pip is supported.
        packages: Packages to install.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "installer": "installer",
        "packages": "packages",
    }

    installer: str | Unset | None
    packages: list[ModelPackage] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        installer: str | Unset | None,
        packages: list[ModelPackage] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.installer = installer
        self.packages = packages
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelDependency:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.installer = get("installer", UNSET)
        v = get("packages", UNSET)
        self.packages = (
            [ModelPackage.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.installer
        if v is not UNSET:
            out["installer"] = v
        v = self.packages
        if v is not UNSET:
            out["packages"] = (
                [i0.to_dict() if i0.__class__ is ModelPackage else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ModelDependency.__wire_names__)
from .model_package import ModelPackage  # noqa: E402
