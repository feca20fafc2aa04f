# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .job_status import JobStatus


class TrainingJobVersionUsage(BaseModel):
    """State and resources of a version of a training job."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str | None = None
    """Name of the version, such as V0001."""

    status: JobStatus | None = json_field(default=None, digits=True)
    """State of the version."""

    create_time: int | None = json_field(default=None, digits=True)
    """Creation time, in milliseconds since 1970."""

    start_time: int | None = None
    """Start time of the training, in milliseconds since 1970."""

    end_time: int | None = None
    """End time of the training, in milliseconds since 1970."""

    duration: int | None = None
    """Running time, in milliseconds."""

    version_desc: str | None = None
    """Description of the version."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    flavor_code: str | None = None
    """Code of the machine flavor."""

    npu_num: int | None = None
    """Number of NPUs of the version."""

    gpu_num: int | None = None
    """Number of GPUs of the version."""
