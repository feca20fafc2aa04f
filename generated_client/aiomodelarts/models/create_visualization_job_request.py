# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateVisualizationJobRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .visualization_job_flavor import VisualizationJobFlavor
    from .visualization_job_schedule import VisualizationJobSchedule


class CreateVisualizationJobRequest(BaseModel):
    """Settings of a new visualization job."""

    job_name: str
    """Name of the job: letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,20}$`."""

    job_desc: str | Unset | None = UNSET
    """Description of the job. At most 256 characters."""

    train_url: str
    """OBS folder of the summary files to display, such as /bucket/folder/."""

    job_type: str | Unset | None = UNSET
    """Tool that displays the files: tensorboard or mindinsight. Default of the service: 'tensorboard'."""

    flavor: VisualizationJobFlavor | Unset | None = UNSET
    """Flavor to run on. By default, the service chooses one."""

    schedule: list[VisualizationJobSchedule] | Unset | None = UNSET
    """Time after which the job stops automatically. Contains one entry."""
