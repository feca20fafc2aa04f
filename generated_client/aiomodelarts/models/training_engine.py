# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingEngine`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingEngine(BaseModel):
    """Preset AI engine.

    Attributes:
        engine_id: ID of the engine, used in training jobs and algorithms.
        engine_name: Name of the engine, such as PyTorch.
        engine_version: Version of the engine, including its Python version.
        v1_compatible: Whether the engine runs code in the same way as the older training service.
        run_user: ID of the user that runs the code, such as 1102. Empty for the default user.
        image_info: Container images of the engine.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "engine_id": "engine_id",
        "engine_name": "engine_name",
        "engine_version": "engine_version",
        "v1_compatible": "v1_compatible",
        "run_user": "run_user",
        "image_info": "image_info",
    }

    engine_id: str | Unset | None
    engine_name: str | Unset | None
    engine_version: str | Unset | None
    v1_compatible: bool | Unset | None
    run_user: str | Unset | None
    image_info: TrainingEngineImages | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        engine_id: str | Unset | None,
        engine_name: str | Unset | None,
        engine_version: str | Unset | None,
        v1_compatible: bool | Unset | None = UNSET,
        run_user: str | Unset | None = UNSET,
        image_info: TrainingEngineImages | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.engine_id = engine_id
        self.engine_name = engine_name
        self.engine_version = engine_version
        self.v1_compatible = v1_compatible
        self.run_user = run_user
        self.image_info = image_info
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingEngine:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.engine_id = get("engine_id", UNSET)
        self.engine_name = get("engine_name", UNSET)
        self.engine_version = get("engine_version", UNSET)
        self.v1_compatible = get("v1_compatible", UNSET)
        self.run_user = get("run_user", UNSET)
        v = get("image_info", UNSET)
        self.image_info = TrainingEngineImages.from_dict(v) if v.__class__ is dict else v
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
        v = self.v1_compatible
        if v is not UNSET:
            out["v1_compatible"] = v
        v = self.run_user
        if v is not UNSET:
            out["run_user"] = v
        v = self.image_info
        if v is not UNSET:
            out["image_info"] = v.to_dict() if v.__class__ is TrainingEngineImages else to_wire(v)
        return out


_KEYS = frozenset(TrainingEngine.__wire_names__)
from .training_engine_images import TrainingEngineImages  # noqa: E402
