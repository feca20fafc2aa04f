# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetSample`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hard_reason import HardReason
    from .labeling_team_member import LabelingTeamMember
    from .sample_label import SampleLabel
    from .sample_metadata import SampleMetadata
    from .sample_status import SampleStatus
    from .sample_type import SampleType


class DatasetSample(BaseModel):
    """A sample of a dataset with its labels and attributes and, for team labeling, its review and acceptance
    results.
    """

    check_accept: bool | None = None
    """Whether the sample passed acceptance. Only for team labeling."""

    check_comment: str | None = None
    """Comment from acceptance. Only for team labeling."""

    check_score: str | None = None
    """Score from acceptance, A to D. Only for team labeling."""

    deletion_reasons: list[str] | None = None
    """Reasons for deleting the sample. Only for healthcare."""

    hard_details: dict[str, HardReason] | None = None
    """Reasons why the sample is a hard example and suggestions for it, by reason code."""

    labelers: list[LabelingTeamMember] | None = None
    """Team members to whom the sample is assigned. Only for team labeling."""

    labels: list[SampleLabel]
    """Labels of the sample, or labels proposed by auto labeling."""

    metadata: SampleMetadata
    """Attributes of the sample. Built-in keys begin with @modelarts."""

    review_accept: bool | None = None
    """Whether the reviewer accepted the sample. Only for team labeling."""

    review_comment: str | None = None
    """Comment from the review. Only for team labeling."""

    review_score: str | None = None
    """Score from the review, A to D. Only for team labeling."""

    sample_data: list[str] | None = None
    """Content of the sample if it is not a file, such as its text."""

    sample_dir: str | None = None
    """Folder that contains the sample."""

    sample_id: str
    """ID of the sample, assigned by the service."""

    sample_name: str | None = None
    """File name of the sample."""

    sample_size: int | None = None
    """File size or text length, in bytes."""

    sample_status: SampleStatus
    """Labeling state of the sample."""

    sample_time: int
    """Time of the last change to the file in OBS, in milliseconds since 1970."""

    sample_type: SampleType
    """File type of the sample."""

    score: str | None = None
    """Overall review score. Only for team labeling."""

    source: str = json_field(sensitive=True)
    """Signed link to the file in OBS, valid for a short time."""

    sub_sample_url: str | None = json_field(default=None, sensitive=True)
    """Link to a part extracted from the sample. Only for healthcare."""

    worker_id: str | None = None
    """ID of the team member assigned to the sample. Only for team labeling."""

    annotated_by: str | None = None
    """Whether a human labeled the sample, with the account and the user, separated by slashes. Open Telekom Cloud
    only.
    """

    preview: str | None = json_field(default=None, sensitive=True)
    """Signed link to the preview of the sample. Open Telekom Cloud only."""
