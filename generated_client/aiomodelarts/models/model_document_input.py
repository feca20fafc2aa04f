# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDocumentInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelDocumentInput(BaseModel):
    """Documentation to link to a new model."""

    doc_name: str
    """Title of the document. Must start with a letter. Matches `^[A-Za-z]`."""

    doc_url: str
    """HTTP or HTTPS URL of the document."""
