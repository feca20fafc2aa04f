# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEngine`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobEngine(BaseModel):
    """AI engine that runs the code of a job: a preset engine, a custom image, or a custom image based on a preset
    engine.

    Attributes:
        engine_id: ID of the preset engine. If it is set, no other field is required.
        engine_name: Name of the engine, such as PyTorch. Used with engine_version, or with image_url for a custom
            image based on the engine.
        engine_version: Version of the engine. Used with engine_name instead of engine_id.
        image_url: Custom image in SWR, in the form organization/name:tag.
        install_sys_packages: Whether the platform installs its own version of MoXing. Applies only if engine_name,
            engine_version and image_url are set.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "engine_id": "engine_id",
        "engine_name": "engine_name",
        "engine_version": "engine_version",
        "image_url": "image_url",
        "install_sys_packages": "install_sys_packages",
    }

    engine_id: str | Unset | None
    engine_name: str | Unset | None
    engine_version: str | Unset | None
    image_url: str | Unset | None
    install_sys_packages: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        engine_id: str | Unset | None = UNSET,
        engine_name: str | Unset | None = UNSET,
        engine_version: str | Unset | None = UNSET,
        image_url: str | Unset | None = UNSET,
        install_sys_packages: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.engine_id = engine_id
        self.engine_name = engine_name
        self.engine_version = engine_version
        self.image_url = image_url
        self.install_sys_packages = install_sys_packages
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobEngine:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.engine_id = get("engine_id", UNSET)
        self.engine_name = get("engine_name", UNSET)
        self.engine_version = get("engine_version", UNSET)
        self.image_url = get("image_url", UNSET)
        self.install_sys_packages = get("install_sys_packages", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.engine_id
        if v is not UNSET:
            out["engine_id"] = v
        v = self.engine_name
        if v is not UNSET:
            out["engine_name"] = v
        v = self.engine_version
        if v is not UNSET:
            out["engine_version"] = v
        v = self.image_url
        if v is not UNSET:
            out["image_url"] = v
        v = self.install_sys_packages
        if v is not UNSET:
            out["install_sys_packages"] = v
        return out


_KEYS = frozenset(TrainingJobEngine.__wire_names__)
