# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_template_source import ModelTemplateSource


class ModelTemplate(BaseModel):
    """Template to create an AI application from, and its inputs."""

    template_id: str
    """ID of the template. The template includes an input and output mode."""

    template_inputs: list[ModelTemplateSource]
    """Input files of the template."""

    infer_format: str | Unset | None = UNSET
    """ID of an input and output mode that replaces the one of the template."""
