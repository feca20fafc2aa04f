# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigSummary`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobConfigSummary(BaseModel):
    """Summary of a training job configuration in a list."""

    config_name: str
    """Name of the configuration, which identifies it."""

    config_desc: str | None = None
    """Description of the configuration."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    engine_type: int | None = None
    """Number of the engine family. engine_name contains its name."""

    engine_name: str | None = None
    """Name of the AI engine family, such as TensorFlow."""

    engine_id: int | None = None
    """ID of the AI engine that runs the code."""

    engine_version: str | None = None
    """Version of the engine and of Python, such as TF-1.13.1-python3.6."""

    user_image_url: str | None = None
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: str | None = None
    """Command that starts the container of the custom image."""
