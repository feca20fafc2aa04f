# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDeletionResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_deletion_failure import ModelDeletionFailure


class ModelDeletionResult(BaseModel):
    """AI applications that were deleted, and those that could not be, each with the reason."""

    delete_success_list: list[str] | None = None
    """IDs of the deleted AI applications."""

    delete_failed_list: list[ModelDeletionFailure] | None = None
    """AI applications that could not be deleted, each with the reason."""
