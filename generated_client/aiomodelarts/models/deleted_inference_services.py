# Generated from spec/ by `make generate`; do not edit.
"""The model `DeletedInferenceServices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_service import InferenceService


class DeletedInferenceServices(BaseModel):
    """Services that are being deleted."""

    service_responses: list[InferenceService]
    """Services that are being deleted."""
