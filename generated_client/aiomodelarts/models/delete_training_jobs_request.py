# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteTrainingJobsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deleted_training_job_input import DeletedTrainingJobInput


class DeleteTrainingJobsRequest(BaseModel):
    """Training jobs to delete, all in one workspace."""

    jobs: list[DeletedTrainingJobInput]
    """Up to 100 jobs of one workspace. From 1 to 100 items."""
