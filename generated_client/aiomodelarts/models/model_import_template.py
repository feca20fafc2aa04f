# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelImportTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .image_architecture import ImageArchitecture
    from .model_document import ModelDocument
    from .model_import_template_input import ModelImportTemplateInput
    from .model_import_template_labels import ModelImportTemplateLabels


class ModelImportTemplate(BaseModel):
    """Template for importing a model."""

    template_id: str
    """ID of the template."""

    template_name_en: str | None = None
    """English name of the template."""

    description_en: str | None = None
    """English description of the template."""

    arch: ImageArchitecture | None = None
    """Processor architecture of the models."""

    template_labels: ModelImportTemplateLabels | None = None
    """Purpose and environment of the models."""

    template_docs: list[ModelDocument] | None = None
    """Documents about the template."""

    template_inputs: list[ModelImportTemplateInput] | None = None
    """Inputs that an import needs."""
