# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobInputChannel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_access_method import TrainingJobAccessMethod
    from .training_job_input_constraint import TrainingJobInputConstraint
    from .training_job_input_location import TrainingJobInputLocation


class TrainingJobInputChannel(BaseModel):
    """Channel that provides input data to the code of a job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | None = None
    """Description of the input data."""

    local_dir: str | None = None
    """Folder in the container where the data is placed."""

    remote: TrainingJobInputLocation
    """Source of the input data."""

    remote_constraint: list[TrainingJobInputConstraint] | None = None
    """Types of data that the channel accepts."""

    access_method: TrainingJobAccessMethod | None = None
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""
