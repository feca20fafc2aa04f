# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelReference(BaseModel):
    """Response to the creation of an AI application."""

    model_id: str
    """ID of the AI application."""
