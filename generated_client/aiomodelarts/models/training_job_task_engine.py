# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskEngine`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobTaskEngine(BaseModel):
    """AI engine that runs the code of a task."""

    engine_id: str | None = None
    """ID of the preset engine."""

    engine_name: str | None = None
    """Name of the engine, such as PyTorch."""

    engine_version: str | None = None
    """Version of the engine, including its Python version."""

    v1_compatible: bool | None = None
    """Whether the engine runs code in the same way as the older training service."""

    run_user: str | None = None
    """ID of the user that runs the code, such as 1102. Empty for the default user."""

    image_url: str | None = None
    """Custom image in SWR."""
