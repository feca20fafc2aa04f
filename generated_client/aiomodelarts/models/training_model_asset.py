# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingModelAsset`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingModelAsset(BaseModel):
    """Model asset that a training job publishes."""

    id: str | None = None
    """ID of the model."""

    name: str | None = None
    """Name of the model."""

    code: str | None = None
    """Short name of the model."""

    version: str | None = None
    """Version under which the model is published."""

    location: str | None = None
    """Address of the published model."""

    desc: str | None = None
    """Description of the model."""

    series: str | None = None
    """Family of models to which the model belongs."""

    type: str | None = None
    """Type of the model."""
