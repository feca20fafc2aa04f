# Generated from spec/ by `make generate`; do not edit.
"""Models of `training_job_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .openapi import ResourceMatchInput, ResourceTag, ResourceTagFilterInput, ResourceTagSelectorInput


class CreateTrainingJobTagsRequest(BaseModel):
    """Tags to add to a training job."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""


class DeleteTrainingJobTagsRequest(BaseModel):
    """Tags to remove from a training job."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""


class ListTrainingJobsByTagsRequest(BaseModel):
    """Tags and other conditions of the training jobs to find."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    tags: list[ResourceTagFilterInput] | Unset | None = UNSET
    """Tags that a job must have. A key may have up to 10 values. By default, all jobs match."""

    without_any_tag: bool | Unset | None = UNSET
    """Whether to return only jobs without tags. The field tags is then ignored. Default of the service: False."""

    matches: list[ResourceMatchInput] | Unset | None = UNSET
    """Additional condition, on the name of the job. At most 1 item."""


class TaggedTrainingJob(BaseModel):
    """Training job with its tags."""

    resource_id: str
    """ID of the training job."""

    resource_name: str | None = None
    """Name of the training job."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    resource_detail: dict[str, Any] | None = None
    """Additional information about the job. Currently an empty object."""

    tags: list[ResourceTag] | None = None
    """All tags of the job; an empty list if it has none."""


class TaggedTrainingJobPage(BasePage["TaggedTrainingJob"], items="resources", total="total_count"):
    """One page of the matching training jobs."""

    total_count: int
    """Total number of matches."""

    resources: list[TaggedTrainingJob]
    """Training jobs on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobCount(BaseModel):
    """Number of training jobs."""

    total_count: int
    """Total number of matches."""
