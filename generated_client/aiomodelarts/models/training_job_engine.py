# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEngine`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobEngine(BaseModel):
    """AI engine that runs the code of a job: a preset engine, a custom image, or a custom image based on a preset
    engine.
    """

    engine_id: str | None = None
    """ID of the preset engine. If it is set, no other field is required."""

    engine_name: str | None = None
    """Name of the engine, such as PyTorch. Used with engine_version, or with image_url for a custom image based on
    the engine.
    """

    engine_version: str | None = None
    """Version of the engine. Used with engine_name instead of engine_id."""

    image_url: str | None = None
    """Custom image in SWR, in the form organization/name:tag."""

    install_sys_packages: bool | None = None
    """Whether the platform installs its own version of MoXing. Applies only if engine_name, engine_version and
    image_url are set.
    """

    image_repo_id: str | None = None
    """ID of the SWR Enterprise instance that has the image. Huawei Cloud only."""
