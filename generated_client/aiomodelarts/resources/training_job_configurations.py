# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_job_configurations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.resource import Resource

if TYPE_CHECKING:
    pass


class TrainingJobConfigurations(Resource):
    """Saved sets of training job settings that a new job can start from."""

    __slots__ = ()
