# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobOutputChannelInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_access_method import TrainingJobAccessMethod, TrainingJobAccessMethodValue
    from .training_job_output_location_input import TrainingJobOutputLocationInput


class TrainingJobOutputChannelInput(BaseModel):
    """Channel that stores the output of the code of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | Unset | None = UNSET
    """Description of the output."""

    local_dir: str | Unset | None = UNSET
    """Folder in the container that contains the output."""

    remote: TrainingJobOutputLocationInput
    """Destination of the output."""

    access_method: TrainingJobAccessMethod | TrainingJobAccessMethodValue | str | Unset | None = UNSET
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""
