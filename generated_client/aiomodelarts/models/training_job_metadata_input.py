# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobMetadataInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_experiment_reference_input import TrainingExperimentReferenceInput


class TrainingJobMetadataInput(BaseModel):
    """Name, workspace and description of a new training job."""

    name: str
    """Name of the job. Consists of letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    description: str | Unset | None = UNSET
    """Description of the job. At most 256 characters."""

    annotations: dict[str, str] | Unset | None = UNSET
    """Settings of additional features, such as fault-tolerance/job-retry-num (a number), fault-tolerance/hang-retry,
    jupyter-lab/enable and tensorboard/enable (true). All values are strings.
    """

    training_experiment_reference: TrainingExperimentReferenceInput | Unset | None = UNSET
    """Experiment that the job joins. With a name instead of an ID, the experiment is created. Huawei Cloud only."""
