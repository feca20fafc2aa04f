# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskInputChannelInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_access_method import TrainingJobAccessMethod, TrainingJobAccessMethodValue
    from .training_job_task_input_location_input import TrainingJobTaskInputLocationInput


class TrainingJobTaskInputChannelInput(BaseModel):
    """Channel that provides input data to a task of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | Unset | None = UNSET
    """Description of the input."""

    local_dir: str | Unset | None = UNSET
    """Folder in the container that contains the input."""

    remote: TrainingJobTaskInputLocationInput
    """Source of the input."""

    access_method: TrainingJobAccessMethod | TrainingJobAccessMethodValue | str | Unset | None = UNSET
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""
