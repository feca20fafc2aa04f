# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelEngineRuntimes`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelEngineRuntimes(BaseModel):
    """AI engine and its runtimes. The lists have one entry per runtime, in the same order.

    Attributes:
        ai_engine: Name of the AI engine.
        runtimes: Names of the runtimes, in the form that `create` accepts.
        request_mode: Request mode of real-time services, for each runtime.
        accelerators: Accelerator card, for each runtime.
        arch: CPU architecture, for each runtime.
        status_list: Availability, for each runtime.
        image_source: Image type, for each runtime.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ai_engine": "ai_engine",
        "runtimes": "runtimes",
        "request_mode": "request_mode",
        "accelerators": "accelerators",
        "arch": "arch",
        "status_list": "status_list",
        "image_source": "image_source",
    }

    ai_engine: ModelEngine | str | Unset | None
    runtimes: list[str] | Unset | None
    request_mode: list[ModelRequestMode | str] | Unset | None
    accelerators: list[ModelAccelerator] | Unset | None
    arch: list[ModelArchitecture | str] | Unset | None
    status_list: list[ModelRuntimeStatus | str] | Unset | None
    image_source: list[ModelImageSource | str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        ai_engine: ModelEngine | str | Unset | None,
        runtimes: list[str] | Unset | None,
        request_mode: list[ModelRequestMode | str] | Unset | None = UNSET,
        accelerators: list[ModelAccelerator] | Unset | None = UNSET,
        arch: list[ModelArchitecture | str] | Unset | None = UNSET,
        status_list: list[ModelRuntimeStatus | str] | Unset | None = UNSET,
        image_source: list[ModelImageSource | str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ai_engine = ai_engine
        self.runtimes = runtimes
        self.request_mode = request_mode
        self.accelerators = accelerators
        self.arch = arch
        self.status_list = status_list
        self.image_source = image_source
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelEngineRuntimes:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("ai_engine", UNSET)
        self.ai_engine = ModelEngine.of(v)
        self.runtimes = get("runtimes", UNSET)
        v = get("request_mode", UNSET)
        self.request_mode = [ModelRequestMode.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("accelerators", UNSET)
        self.accelerators = (
            [ModelAccelerator.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("arch", UNSET)
        self.arch = [ModelArchitecture.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("status_list", UNSET)
        self.status_list = [ModelRuntimeStatus.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("image_source", UNSET)
        self.image_source = [ModelImageSource.of(i0) for i0 in v] if v.__class__ is list else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.ai_engine
        if v is not UNSET:
            out["ai_engine"] = to_wire(v)
        v = self.runtimes
        if v is not UNSET:
            out["runtimes"] = v
        v = self.request_mode
        if v is not UNSET:
            out["request_mode"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.accelerators
        if v is not UNSET:
            out["accelerators"] = (
                [i0.to_dict() if i0.__class__ is ModelAccelerator else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.arch
        if v is not UNSET:
            out["arch"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.status_list
        if v is not UNSET:
            out["status_list"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.image_source
        if v is not UNSET:
            out["image_source"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        return out


_KEYS = frozenset(ModelEngineRuntimes.__wire_names__)
from .model_accelerator import ModelAccelerator  # noqa: E402
from .model_architecture import ModelArchitecture  # noqa: E402
from .model_engine import ModelEngine  # noqa: E402
from .model_image_source import ModelImageSource  # noqa: E402
from .model_request_mode import ModelRequestMode  # noqa: E402
from .model_runtime_status import ModelRuntimeStatus  # noqa: E402
