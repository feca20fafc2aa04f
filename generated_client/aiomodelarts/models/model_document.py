# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDocument`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelDocument(BaseModel):
    """Documentation of a model."""

    doc_name: str | None = None
    """Title of the document."""

    doc_url: str | None = None
    """HTTP or HTTPS URL of the document."""
