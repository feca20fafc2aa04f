# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmEngine`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AlgorithmEngine(BaseModel):
    """AI engine that runs the code of an algorithm: a preset engine or a custom image."""

    engine_id: str | None = None
    """ID of the preset engine. If it is set, no other field is required."""

    engine_name: str | None = None
    """Name of the engine, such as PyTorch. Used with engine_version instead of engine_id."""

    engine_version: str | None = None
    """Version of the engine. Used with engine_name instead of engine_id."""

    image_url: str | None = None
    """Custom image in SWR, in the form organization/name:tag."""

    run_user: str | None = None
    """ID of the user that runs the code, such as 1102. Empty for the default user. Huawei Cloud only."""
