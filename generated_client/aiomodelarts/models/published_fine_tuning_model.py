# Generated from spec/ by `make generate`; do not edit.
"""The model `PublishedFineTuningModel`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PublishedFineTuningModel(BaseModel):
    """Model that is being published."""

    model_id: str
    """ID of the model."""
