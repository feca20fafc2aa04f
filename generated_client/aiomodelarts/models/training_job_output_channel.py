# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobOutputChannel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_access_method import TrainingJobAccessMethod
    from .training_job_output_location import TrainingJobOutputLocation


class TrainingJobOutputChannel(BaseModel):
    """Channel that stores the output of the code of a job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | None = None
    """Description of the output."""

    local_dir: str | None = None
    """Folder in the container that contains the output."""

    remote: TrainingJobOutputLocation
    """Destination of the output."""

    mode: str | None = None
    """Upload mode of the output, usually upload_periodically. Only used for tasks."""

    period: str | None = None
    """Interval between uploads of the output, such as 30s. Only used for tasks."""

    access_method: TrainingJobAccessMethod | None = None
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""
