# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelImportTemplateInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelImportTemplateInput(BaseModel):
    """What an import needs, such as the folder of the model."""

    input_id: str | None = None
    """ID of the input."""

    input_type: str | None = None
    """Kind of input."""

    name_en: str | None = None
    """English name of the input."""

    description_en: str | None = None
    """English description of the input."""
