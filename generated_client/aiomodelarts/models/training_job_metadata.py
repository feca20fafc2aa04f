# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_experiment_reference import TrainingExperimentReference


class TrainingJobMetadata(BaseModel):
    """Name, creator and creation time of a training job."""

    id: str
    """ID of the job, a UUID."""

    name: str
    """Name of the job."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    description: str | None = None
    """Description of the job."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    user_name: str
    """Name of the user who created the job."""

    annotations: dict[str, str] | None = None
    """Settings of additional features, such as fault-tolerance/job-retry-num (a number), fault-tolerance/hang-retry,
    jupyter-lab/enable and tensorboard/enable (true). All values are strings.
    """

    training_experiment_reference: TrainingExperimentReference | None = None
    """Experiment of the job. Huawei Cloud only."""
