# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobInputChannelInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_access_method import TrainingJobAccessMethod, TrainingJobAccessMethodValue
    from .training_job_input_constraint import TrainingJobInputConstraint
    from .training_job_input_location_input import TrainingJobInputLocationInput


class TrainingJobInputChannelInput(BaseModel):
    """Channel that provides input data to the code of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | Unset | None = UNSET
    """Description of the input data."""

    local_dir: str | Unset | None = UNSET
    """Folder in the container where the data is placed."""

    remote: TrainingJobInputLocationInput
    """Source of the input data."""

    remote_constraint: list[TrainingJobInputConstraint] | Unset | None = UNSET
    """Types of data that the channel accepts."""

    access_method: TrainingJobAccessMethod | TrainingJobAccessMethodValue | str | Unset | None = UNSET
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""
