# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingEngine`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_engine_images import TrainingEngineImages


class TrainingEngine(BaseModel):
    """Preset AI engine."""

    engine_id: str
    """ID of the engine, used in training jobs and algorithms."""

    engine_name: str
    """Name of the engine, such as PyTorch."""

    engine_version: str
    """Version of the engine, including its Python version."""

    v1_compatible: bool | None = None
    """Whether the engine runs code in the same way as the older training service."""

    run_user: str | None = None
    """ID of the user that runs the code, such as 1102. Empty for the default user."""

    image_info: TrainingEngineImages | None = None
    """Container images of the engine."""
