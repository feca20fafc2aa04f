# Generated from spec/ by `make generate`; do not edit.
"""Models of `node_jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .node_jobs_enumerations import NodeJobPhase, NodeJobType


class NodeJob(BaseModel):
    """Job that reboots, resets, replaces or migrates nodes."""

    start_timestamp: int | None = json_field(default=None, key="startTimestamp")
    """Time when the job began, in milliseconds since 1970."""

    end_timestamp: int | None = json_field(default=None, key="endTimestamp")
    """Time when the job ended, in milliseconds since 1970. Absent or 0 while it is running."""

    job_id: str = json_field(key="jobId")
    """ID of the job."""

    job_name: str | None = json_field(default=None, key="jobName")
    """Name of the job, set by the service."""

    involved_objects: str | None = json_field(default=None, key="involvedObjects")
    """Resources that the job belongs to, such as the pool."""

    inputs: str | None = None
    """Parameters of the job, such as the names of the nodes."""

    phase: NodeJobPhase
    """State of the job."""

    suspend: bool | None = None
    """Whether the job is suspended."""

    type: NodeJobType | None = None
    """Type of the job."""

    conditions: str | None = None
    """Steps of the job with their results."""

    message: str | None = None
    """Reason for the failure, if the job failed."""


class NodeJobPage(BasePage["NodeJob"], items="items", total="count"):
    """One page of jobs on nodes."""

    count: int
    """Total number of matches."""

    items: list[NodeJob]
    """Jobs on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
