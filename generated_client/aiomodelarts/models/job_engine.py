# Generated from spec/ by `make generate`; do not edit.
"""The model `JobEngine`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class JobEngine(BaseModel):
    """An AI engine that runs the code of jobs."""

    engine_type: int
    """ID of the engine type. engine_name contains its name."""

    engine_id: int
    """ID of the engine."""

    engine_name: str
    """Name of the engine type, such as TensorFlow."""

    engine_version: str
    """Version of the engine, including its Python version, such as TF-1.13.1-python3.6."""
