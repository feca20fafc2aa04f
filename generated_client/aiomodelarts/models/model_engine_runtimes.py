# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelEngineRuntimes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_accelerator import ModelAccelerator
    from .model_architecture import ModelArchitecture
    from .model_engine import ModelEngine
    from .model_image_source import ModelImageSource
    from .model_request_mode import ModelRequestMode
    from .model_runtime_status import ModelRuntimeStatus


class ModelEngineRuntimes(BaseModel):
    """AI engine and its runtimes. The lists have one entry per runtime, in the same order."""

    ai_engine: ModelEngine
    """Name of the AI engine."""

    runtimes: list[str]
    """Names of the runtimes, in the form that `create` accepts."""

    request_mode: list[ModelRequestMode] | None = None
    """Request mode of real-time services, for each runtime."""

    accelerators: list[ModelAccelerator] | None = None
    """Accelerator card, for each runtime."""

    arch: list[ModelArchitecture] | None = None
    """CPU architecture, for each runtime."""

    status_list: list[ModelRuntimeStatus] | None = None
    """Availability, for each runtime."""

    image_source: list[ModelImageSource] | None = None
    """Image type, for each runtime."""
