# Generated from spec/ by `make generate`; do not edit.
"""Models of `samples`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labels import Label
    from .labels_enumerations import LabelShape, LabelType
    from .samples_enumerations import (
        DataSourceType,
        HardMark,
        HardReasonCode,
        LabelingTeamMemberRole,
        LabelingTeamMemberStatus,
        MrsClusterMode,
        SampleStatus,
        SampleType,
        SampleTypeValue,
        SampleUsage,
        TextEncoding,
        TextEncodingValue,
        TextLabelPlacement,
        TextLabelPlacementValue,
        VideoLabelingMethod,
    )


class ColumnMapping(BaseModel):
    """Mapping of a table column to a dataset column."""

    dest_name: str | None = None
    """Name of the column in the dataset."""

    src_name: str | None = None
    """Name of the column in the table."""


class CreateSamplesRequest(BaseModel):
    """Samples to add to a dataset, with their content."""

    final_annotation: bool | Unset | None = UNSET
    """Whether the labels are treated as confirmed. false is supported for image classification and object detection.
    Default of the service: True.
    """

    label_format: TextLabelFormat | Unset | None = UNSET
    """Format of labels in the source data. Only for text datasets."""

    samples: list[NewSample] | Unset | None = UNSET
    """List of samples to add."""


class DataSource(BaseModel):
    """Source of samples: a path in OBS or a table in another service."""

    data_path: str | None = None
    """Path of the source data, such as a folder in OBS."""

    data_type: DataSourceType | None = None
    """Storage type of the source. Default of the service: 0."""

    schema_maps: list[ColumnMapping] | None = None
    """Mapping of table columns to dataset columns."""

    source_info: TableSource | None = None
    """Connection to the source table."""

    with_column_header: bool | None = None
    """Whether the first row of the file contains the column names. Only for table datasets."""


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
    """Whether a human labeled the sample, with the account and the user, separated by slashes.
    Open Telekom Cloud only.
    """

    preview: str | None = json_field(default=None, sensitive=True)
    """Signed link to the preview of the sample. Open Telekom Cloud only."""


class DeleteSamplesRequest(BaseModel):
    """Samples to delete, and whether to delete their files."""

    delete_source: bool | Unset | None = UNSET
    """Whether to delete the files in OBS as well, even if other versions or datasets use them. Not supported for text
    datasets. Default of the service: False.
    """

    samples: list[str] | Unset | None = UNSET
    """IDs of the samples."""


class HardReason(BaseModel):
    """Reason why a sample is a hard example, and a suggestion for it."""

    alo_name: str | None = None
    """Short name of the reason."""

    id: HardReasonCode | None = None
    """Code of the reason."""

    reason: str | None = None
    """Description of the reason."""

    suggestion: str | None = None
    """Suggestion for handling the sample."""


class LabeledSample(BaseModel):
    """A sample and its labels."""

    labels: list[SampleLabelInput] | None = None
    """Labels of the sample. An empty list removes all labels."""

    metadata: SampleMetadata | None = None
    """Attributes of the sample. Built-in keys begin with @modelarts."""

    sample_id: str | None = None
    """ID of the sample."""

    sample_type: SampleType | None = None
    """File type of the sample."""

    sample_usage: SampleUsage | None = None
    """Intended use of the sample."""

    source: str | None = json_field(default=None, sensitive=True)
    """Link to the file, as returned in the list of samples."""

    worker_id: str | None = None
    """ID of the team member who labels the sample. Only for team labeling."""


class LabelingTeamMember(BaseModel):
    """Person in a labeling team, with role and state."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    email: str
    """Email address of the person."""

    role: LabelingTeamMemberRole = json_field(digits=True)
    """Role of the member in the team."""

    status: LabelingTeamMemberStatus | None = None
    """State of the invitation."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    worker_id: str
    """ID of the member, assigned by the service."""

    workforce_id: str | None = None
    """ID of the labeling team."""


class LabelingTeamMemberInput(BaseModel):
    """A member of a labeling team. Only the email address is required."""

    create_time: int | None = json_field(default=None, time="milliseconds")
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    email: str | None = None
    """Email address of the person."""

    role: LabelingTeamMemberRole | None = json_field(default=None, digits=True)
    """Role of the member in the team."""

    status: LabelingTeamMemberStatus | None = None
    """State of the invitation."""

    update_time: int | None = json_field(default=None, time="milliseconds")
    """Last update time, in milliseconds since 1970."""

    worker_id: str | None = None
    """ID of the member, assigned by the service."""

    workforce_id: str | None = None
    """ID of the labeling team."""


class NewSample(BaseModel):
    """A sample to add, with its content."""

    data: str | Unset | None = UNSET
    """Content of the file in Base64."""

    data_source: DataSource | Unset | None = UNSET
    """Source of the data, if it is not in the request body."""

    encoding: TextEncoding | TextEncodingValue | str | Unset | None = UNSET
    """Character encoding of a text or CSV file. Default of the service: 'UTF-8'."""

    labels: list[SampleLabelInput] | Unset | None = UNSET
    """Labels to add to the sample."""

    metadata: SampleMetadata | Unset | None = UNSET
    """Attributes of the sample. Built-in keys begin with @modelarts."""

    name: str | Unset | None = UNSET
    """Name of the file. Must not contain any of the characters !<>=&"'. At most 1024 characters. Matches
    `^[^!<>=&"']*$`.
    """

    sample_type: SampleType | SampleTypeValue | int | Unset | None = UNSET
    """File type of the sample."""


class SampleLabel(BaseModel):
    """A label of a sample, with its position and confidence."""

    annotated_by: VideoLabelingMethod | None = None
    """Labeling method: manual or automatic. Only for videos."""

    id: str | None = None
    """ID of the label within the sample."""

    name: str
    """Name of the label."""

    property: SampleLabelProperty | None = None
    """Position of the label in the sample, and whether it is a hard example."""

    score: float | None = None
    """Confidence of the label. From 0 to 1."""

    type: LabelType | None = None
    """Labeling type of the label."""


class SampleLabelInput(BaseModel):
    """A label to attach to a sample, with its position and confidence."""

    annotated_by: VideoLabelingMethod | None = None
    """Labeling method: manual or automatic. Only for videos."""

    id: str | None = None
    """ID of the label within the sample."""

    name: str | None = None
    """Name of the label."""

    property: SampleLabelProperty | None = None
    """Position of the label in the sample, and whether it is a hard example."""

    score: float | None = None
    """Confidence of the label. From 0 to 1."""

    type: LabelType | None = None
    """Labeling type of the label."""


class SampleLabelProperty(BaseModel):
    """Position of a label in a sample, and further attributes. Built-in keys begin with @modelarts."""

    modelarts_content: str | None = json_field(default=None, key="@modelarts:content")
    """Speech content, as text. For speech labels."""

    modelarts_end_index: int | None = json_field(default=None, key="@modelarts:end_index")
    """Index of the first character after the labeled text. For named entity labels."""

    modelarts_end_time: str | None = json_field(default=None, key="@modelarts:end_time", time="duration-clock")
    """End time of the labeled speech, as hh:mm:ss.SSS. For speech paragraph labels."""

    modelarts_feature: list[list[float]] | None = json_field(default=None, key="@modelarts:feature")
    """Points of the shape as pairs [x, y], relative to the upper left corner. A rectangle has two corners. A circle
    has its center, followed by [radius]. Only for object detection.
    """

    modelarts_from: str | None = json_field(default=None, key="@modelarts:from")
    """ID of the entity label at which the relation starts. For relations in text triplets."""

    modelarts_hard: HardMark | None = json_field(default=None, key="@modelarts:hard")
    """Whether the label is a hard example, as a string."""

    modelarts_hard_coefficient: str | None = json_field(default=None, key="@modelarts:hard_coefficient")
    """Difficulty of the label, from 0 to 1, as a string."""

    modelarts_hard_reasons: str | None = json_field(default=None, key="@modelarts:hard_reasons")
    """Codes of the reasons for a hard example, separated by hyphens, such as 3-20-19."""

    modelarts_shape: LabelShape | None = json_field(default=None, key="@modelarts:shape")
    """Shape of the object. For object detection."""

    modelarts_source: str | None = json_field(default=None, key="@modelarts:source")
    """Speaker of the labeled speech. For speech paragraph labels."""

    modelarts_start_index: int | None = json_field(default=None, key="@modelarts:start_index")
    """Index of the first character of the labeled text, from 0. For named entity labels. At least 0."""

    modelarts_start_time: str | None = json_field(default=None, key="@modelarts:start_time", time="duration-clock")
    """Start time of the labeled speech, as hh:mm:ss.SSS. For speech paragraph labels."""

    modelarts_to: str | None = json_field(default=None, key="@modelarts:to")
    """ID of the entity label at which the relation ends. For relations in text triplets."""


class SampleMetadata(BaseModel):
    """Attributes of a sample. Built-in keys begin with @modelarts. Other keys are possible."""

    modelarts_import_origin: int | None = json_field(default=None, key="@modelarts:import_origin")
    """Code of the import source of the sample."""

    modelarts_hard: bool | float | None = json_field(default=None, key="@modelarts:hard")
    """Whether the sample is a hard example. As a number, 1 means true and 0 means false."""

    modelarts_hard_coefficient: float | None = json_field(default=None, key="@modelarts:hard_coefficient")
    """Difficulty of the sample, from 0 to 1. From 0 to 1."""

    modelarts_hard_reasons: list[HardReasonCode] | None = json_field(default=None, key="@modelarts:hard_reasons")
    """Codes of the reasons why the sample is a hard example."""

    modelarts_size: list[int] | None = json_field(default=None, key="@modelarts:size")
    """Width and height of the image in pixels and its number of channels. The number of channels can be omitted if it
    is 3. Required for object detection labels. From 2 to 3 items.
    """

    modelarts_source_image_info: str | None = json_field(
        default=None, key="@modelarts:source_image_info", sensitive=True
    )
    """Signed link to information about the image. Open Telekom Cloud only."""


class SamplePage(BasePage["DatasetSample"], items="samples", total="sample_count"):
    """One page of samples."""

    sample_count: int
    """Total number of matches."""

    samples: list[DatasetSample]
    """Samples on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class SampleSearchTerms(BaseModel):
    """Search conditions available for the samples of a dataset."""

    labelers: list[str] | None = None
    """People who labeled samples. Each item starts with the labeling method."""

    labels: list[Label] | None = None
    """Labels available for searching."""

    metadata: dict[str, list[str]] | None = None
    """Attributes available for searching, each with its values."""


class SampleUpdate(BaseModel):
    """Labels and attributes to set for samples."""

    email: str | Unset | None = UNSET
    """Email address of the team member who labels the samples. Only for team labeling."""

    samples: list[LabeledSample] | Unset | None = UNSET
    """Samples with their new labels and attributes."""


class SampleUploadResult(BaseModel):
    """Result of adding samples."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    results: list[UploadedSample]
    """Result for each sample, in the order of the request."""

    success: bool
    """Whether all samples were added. The client raises BatchError if it is false."""


class TableSource(BaseModel):
    """Connection to a table that samples are imported from."""

    cluster_id: str | None = None
    """ID of the MRS cluster."""

    cluster_mode: MrsClusterMode | None = None
    """Security mode of the MRS cluster, which determines whether authentication is required."""

    cluster_name: str | None = None
    """Name of the MRS cluster."""

    database_name: str | None = None
    """Name of the database that contains the table."""

    input: str | None = None
    """Path of the table in HDFS, such as /greenhouse/plants."""

    ip: str | None = None
    """IP address of the DWS cluster."""

    port: str | None = None
    """Port of the DWS cluster."""

    queue_name: str | None = None
    """Name of the DLI queue for reading the table."""

    subnet_id: str | None = None
    """ID of the subnet of the MRS cluster."""

    table_name: str | None = None
    """Name of the source table."""

    user_name: str | None = None
    """Database user. Required for DWS."""

    user_password: str | None = json_field(default=None, sensitive=True)
    """Password of the database user. Required for DWS."""

    vpc_id: str | None = None
    """ID of the VPC of the MRS cluster."""


class TextLabelFormat(BaseModel):
    """Format of labels in the source of a text dataset."""

    label_type: TextLabelPlacement | TextLabelPlacementValue | Unset | None = UNSET
    """Location of the labels. Default of the service: '1'."""

    text_label_separator: str | Unset | None = UNSET
    """Separator between labels: one letter, digit or other character of !@#$%^&*_=|?/':.;, in escaped form. Default
    of the service: ','.
    """

    text_sample_separator: str | Unset | None = UNSET
    """Separator between text and labels: one letter, digit or other character of !@#$%^&*_=|?/':.;, in escaped form.
    The default is a tab.
    """


class UploadedSample(BaseModel):
    """Result for one sample."""

    error_code: str | None = None
    """Error code for this sample."""

    error_msg: str | None = None
    """Error message for this sample."""

    info: str | None = None
    """ID of the new sample, or another message."""

    name: str | None = None
    """Path of the uploaded file."""

    success: bool
    """Whether the sample was added."""
