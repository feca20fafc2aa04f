# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDeletionFailure`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelDeletionFailure(BaseModel):
    """AI application that could not be deleted."""

    model_id: str
    """ID of the AI application."""

    error_code: str
    """Error code, such as ModelArts.3009 if a service uses the AI application."""

    error_msg: str
    """Reason why the AI application could not be deleted."""
