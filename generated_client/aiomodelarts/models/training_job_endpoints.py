# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEndpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_application import TrainingJobApplication
    from .training_job_ssh import TrainingJobSsh


class TrainingJobEndpoints(BaseModel):
    """External access to a job."""

    ssh: TrainingJobSsh | None = None
    """SSH access to the containers of the job."""

    jupyter_lab: TrainingJobApplication | None = None
    """JupyterLab application in the job."""

    tensorboard: TrainingJobApplication | None = None
    """TensorBoard application in the job."""

    mindstudio_insight: TrainingJobApplication | None = None
    """MindStudio Insight application in the job."""
