# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingEngineImages`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingEngineImages(BaseModel):
    """Container images of a preset AI engine.

    Attributes:
        cpu_image_url: Image for machines without GPUs. Can be empty.
        gpu_image_url: Image for machines with GPUs. Can be empty.
        image_version: Version of both images.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cpu_image_url": "cpu_image_url",
        "gpu_image_url": "gpu_image_url",
        "image_version": "image_version",
    }

    cpu_image_url: str | Unset | None
    gpu_image_url: str | Unset | None
    image_version: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cpu_image_url: str | Unset | None = UNSET,
        gpu_image_url: str | Unset | None = UNSET,
        image_version: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cpu_image_url = cpu_image_url
        self.gpu_image_url = gpu_image_url
        self.image_version = image_version
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingEngineImages:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cpu_image_url = get("cpu_image_url", UNSET)
        self.gpu_image_url = get("gpu_image_url", UNSET)
        self.image_version = get("image_version", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.cpu_image_url
        if v is not UNSET:
            out["cpu_image_url"] = v
        v = self.gpu_image_url
        if v is not UNSET:
            out["gpu_image_url"] = v
        v = self.image_version
        if v is not UNSET:
            out["image_version"] = v
        return out


_KEYS = frozenset(TrainingEngineImages.__wire_names__)
