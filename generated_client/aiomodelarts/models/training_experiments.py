# Generated from spec/ by `make generate`; do not edit.
"""Models of `training_experiments`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset


class CreateTrainingExperimentRequest(BaseModel):
    """Name and workspace of a new experiment."""

    metadata: TrainingExperimentMetadataInput
    """Name, description and workspace."""


class TrainingExperiment(BaseModel):
    """A group of training jobs."""

    metadata: TrainingExperimentMetadata
    """Name, ID and times."""

    statistic: TrainingExperimentStatistic | None = None
    """Number of jobs in the experiment."""


class TrainingExperimentMetadata(BaseModel):
    """Name, ID and times of an experiment."""

    id: str
    """ID of the experiment."""

    name: str
    """Name of the experiment, unique in its workspace."""

    description: str | None = None
    """Description of the experiment."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""


class TrainingExperimentMetadataInput(BaseModel):
    """Name, description and workspace of a new experiment."""

    name: str
    """Name of the experiment, of letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """

    description: str | Unset | None = UNSET
    """Description of the experiment, up to 256 characters. At most 256 characters."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class TrainingExperimentPage(BasePage["TrainingExperiment"], items="items", total="count"):
    """One page of training experiments."""

    unfiltered_total: int | None = json_field(default=None, key="total")
    """Number of all experiments of the project."""

    count: int | None = None
    """Total number of matches."""

    limit: int | None = None
    """Maximum number of items in this page."""

    offset: int | None = None
    """Index of this page, from 0."""

    sort_by: str | None = None
    """Field to sort by."""

    order: str | None = None
    """Sort order."""

    items: list[TrainingExperiment]
    """Experiments of this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingExperimentStatistic(BaseModel):
    """Numbers of an experiment."""

    job_count: int | None = None
    """Number of training jobs in the experiment."""


class UpdateTrainingExperimentRequest(BaseModel):
    """Settings of an experiment to change."""

    name: str | Unset | None = UNSET
    """New name of the experiment, of letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """

    description: str | Unset | None = UNSET
    """New description of the experiment, up to 256 characters. At most 256 characters."""


class UpdatedTrainingExperiment(BaseModel):
    """New name and description of an experiment."""

    name: str | None = None
    """New name of the experiment."""

    description: str | None = None
    """New description of the experiment."""
