# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelImportTemplateLabels`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelImportTemplateLabels(BaseModel):
    """Purpose and environment of the models of a template."""

    theme: str | None = None
    """Type of the models, such as Classification or Common."""

    engine: str | None = None
    """Engine of the models."""

    environment: str | None = None
    """Runtime environment of the models."""
