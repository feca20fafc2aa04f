# Generated from spec/ by `make generate`; do not edit.
"""Models of `acceptance_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .acceptance_tasks_enumerations import AcceptanceAction, AcceptanceActionValue
    from .samples import DatasetSample
    from .team_labeling_tasks import AcceptanceStatistics, SampleJudgementInput


class AcceptSamplesRequest(BaseModel):
    """Reviews of samples in an acceptance task."""

    comments: list[SampleJudgementInput]
    """Reviews, one for each sample."""


class AcceptanceReport(BaseModel):
    """Report of an acceptance task."""

    checking_stats: AcceptanceStatistics | None = None
    """Statistics of the current acceptance task."""

    total_stats: AcceptanceStatistics
    """Statistics of all acceptance tasks of the labeling task so far."""


class AcceptanceUpdateResult(BaseModel):
    """Samples that passed or that are in conflict. May be empty."""

    sample_count: int | None = None
    """Number of samples."""

    samples: list[DatasetSample] | None = None
    """Samples that passed, or those in conflict."""


class CreateAcceptanceTaskRequest(BaseModel):
    """Number or ratio of samples to draw. Set one of the two fields."""

    sampling_num: int | Unset | None = UNSET
    """Number of samples to draw. At least 1."""

    sampling_rate: float | Unset | None = UNSET
    """Ratio of samples to draw, above 0 and at most 1. More than 0 and at most 1."""


class UpdateAcceptanceTaskRequest(BaseModel):
    """Decision about an acceptance task."""

    action: AcceptanceAction | AcceptanceActionValue
    """Action to perform on the samples."""

    overwrite_last_result: bool | Unset | None = UNSET
    """Whether to overwrite labels that were added to the dataset in the meantime. Default of the service: False."""
