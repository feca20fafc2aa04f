# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelPackage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelPackage(BaseModel):
    """Package installed for a model.

    Attributes:
        package_name: Name of the package, as known to the installer.
        package_version: Version that restraint applies to. If absent, the latest version is installed.
        restraint: Relation of the installed version to package_version.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "package_name": "package_name",
        "package_version": "package_version",
        "restraint": "restraint",
    }

    package_name: str | Unset | None
    package_version: str | Unset | None
    restraint: ModelPackageRestraint | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        package_name: str | Unset | None,
        package_version: str | Unset | None = UNSET,
        restraint: ModelPackageRestraint | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.package_name = package_name
        self.package_version = package_version
        self.restraint = restraint
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelPackage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.package_name = get("package_name", UNSET)
        self.package_version = get("package_version", UNSET)
        v = get("restraint", UNSET)
        self.restraint = ModelPackageRestraint.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.package_name
        if v is not UNSET:
            out["package_name"] = v
        v = self.package_version
        if v is not UNSET:
            out["package_version"] = v
        v = self.restraint
        if v is not UNSET:
            out["restraint"] = to_wire(v)
        return out


_KEYS = frozenset(ModelPackage.__wire_names__)
from .model_package_restraint import ModelPackageRestraint  # noqa: E402
