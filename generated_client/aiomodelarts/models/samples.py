# Generated from spec/ by `make generate`; do not edit.
"""Models and enumerations of `samples`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..core.codec.declarations import json_field
from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labels import Label, LabelShape, LabelType


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


class DataSourceType(OpenIntEnum):
    """Storage or service that samples are imported from. DWS is GaussDB(DWS)."""

    OBS = 0
    DWS = 1
    DLI = 2
    RDS = 3
    MRS = 4
    AI_GALLERY = 5
    INFERENCE_SERVICE = 6


DataSourceTypeValue: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6]
"""Value of a listed member of `DataSourceType`, which arguments accept as well."""


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


class DeleteSamplesRequest(BaseModel):
    """Samples to delete, and whether to delete their files."""

    delete_source: bool | Unset | None = UNSET
    """Whether to delete the files in OBS as well, even if other versions or datasets use them. Not supported for text
    datasets. Default of the service: False.
    """

    samples: list[str] | Unset | None = UNSET
    """IDs of the samples."""


class HardMark(OpenStrEnum):
    """Whether a label is a hard example, as a string. 0 and false are equivalent, as are 1 and true."""

    NOT_HARD = "0"
    HARD = "1"
    FALSE = "false"
    TRUE = "true"


HardMarkValue: TypeAlias = Literal["0", "1", "false", "true"]
"""Value of a listed member of `HardMark`, which arguments accept as well."""


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


class HardReasonCode(OpenIntEnum):
    """Reason why a sample is a hard example. SHIFT means that a property deviates from the training data. MISMATCH
    means that the prediction changes if the image is altered in this way.
    """

    NO_OBJECT = 0
    LOW_CONFIDENCE = 1
    CLUSTERING_MISMATCH = 2
    UNLIKE_TRAINING_DATA = 3
    INCONSISTENT_SERIES = 4
    RESOLUTION_SHIFT = 5
    ASPECT_RATIO_SHIFT = 6
    BRIGHTNESS_SHIFT = 7
    SATURATION_SHIFT = 8
    COLOR_RICHNESS_SHIFT = 9
    SHARPNESS_SHIFT = 10
    BOX_COUNT_SHIFT = 11
    BOX_AREA_DEVIATION_SHIFT = 12
    BOX_ASPECT_RATIO_SHIFT = 13
    BOX_AREA_SHARE_SHIFT = 14
    BOX_EDGE_SHIFT = 15
    BOX_BRIGHTNESS_SHIFT = 16
    BOX_SHARPNESS_SHIFT = 17
    BOX_OVERLAP_SHIFT = 18
    GAUSSIAN_BLUR_MISMATCH = 19
    FLIP_HORIZONTAL_MISMATCH = 20
    CROP_MISMATCH = 21
    FLIP_VERTICAL_MISMATCH = 22
    SCALE_MISMATCH = 23
    TRANSLATE_MISMATCH = 24
    SHEAR_MISMATCH = 25
    SUPERPIXELS_MISMATCH = 26
    SHARPEN_MISMATCH = 27
    ADD_MISMATCH = 28
    INVERT_MISMATCH = 29
    ABNORMAL_DATA = 30


HardReasonCodeValue: TypeAlias = Literal[
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
]
"""Value of a listed member of `HardReasonCode`, which arguments accept as well."""


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

    create_time: int | None = None
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

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    worker_id: str | None = None
    """ID of the member, assigned by the service."""

    workforce_id: str | None = None
    """ID of the labeling team."""


class LabelingTeamMemberRole(OpenIntEnum):
    """Role of a person in team labeling."""

    LABELER = 0
    REVIEWER = 1
    ADMINISTRATOR = 2
    OWNER = 3


LabelingTeamMemberRoleValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `LabelingTeamMemberRole`, which arguments accept as well."""


class LabelingTeamMemberStatus(OpenIntEnum):
    """State of the invitation of a team member."""

    NOT_INVITED = 0
    INVITED = 1
    LOGGED_IN = 2
    DELETED = 3


LabelingTeamMemberStatusValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `LabelingTeamMemberStatus`, which arguments accept as well."""


class MrsClusterMode(OpenStrEnum):
    """Security mode of an MRS cluster: normal or secure."""

    NORMAL = "0"
    SECURITY = "1"


MrsClusterModeValue: TypeAlias = Literal["0", "1"]
"""Value of a listed member of `MrsClusterMode`, which arguments accept as well."""


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

    modelarts_end_time: str | None = json_field(default=None, key="@modelarts:end_time")
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

    modelarts_start_time: str | None = json_field(default=None, key="@modelarts:start_time")
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


class SampleState(OpenStrEnum):
    """Labeling state of samples, as a filter value. __ALL__ means labeled, __NONE__ means unlabeled and
    __AUTO_ANNOTATION__ means labels proposed by auto labeling.
    """

    LABELED = "__ALL__"
    UNLABELED = "__NONE__"
    UNCHECKED = "__UNCHECK__"
    ACCEPTED = "__ACCEPTED__"
    REJECTED = "__REJECTED__"
    UNREVIEWED = "__UNREVIEWED__"
    REVIEWED = "__REVIEWED__"
    SAMPLED = "__WORKFORCE_SAMPLED__"
    SAMPLED_UNCHECKED = "__WORKFORCE_SAMPLED_UNCHECK__"
    SAMPLED_CHECKED = "__WORKFORCE_SAMPLED_CHECKED__"
    SAMPLED_ACCEPTED = "__WORKFORCE_SAMPLED_ACCEPTED__"
    SAMPLED_REJECTED = "__WORKFORCE_SAMPLED_REJECTED__"
    AUTO_LABELED = "__AUTO_ANNOTATION__"


SampleStateValue: TypeAlias = Literal[
    "__ALL__",
    "__NONE__",
    "__UNCHECK__",
    "__ACCEPTED__",
    "__REJECTED__",
    "__UNREVIEWED__",
    "__REVIEWED__",
    "__WORKFORCE_SAMPLED__",
    "__WORKFORCE_SAMPLED_UNCHECK__",
    "__WORKFORCE_SAMPLED_CHECKED__",
    "__WORKFORCE_SAMPLED_ACCEPTED__",
    "__WORKFORCE_SAMPLED_REJECTED__",
    "__AUTO_ANNOTATION__",
]
"""Value of a listed member of `SampleState`, which arguments accept as well."""


class SampleStatus(OpenStrEnum):
    """Labeling state of a sample. Only the first two values have been observed in responses. The others are
    documented.
    """

    UN_ANNOTATION = "UN_ANNOTATION"
    MANUAL_ANNOTATION = "MANUAL_ANNOTATION"
    LABELED = "__ALL__"
    UNLABELED = "__NONE__"
    UNCHECKED = "__UNCHECK__"
    ACCEPTED = "__ACCEPTED__"
    REJECTED = "__REJECTED__"
    UNREVIEWED = "__UNREVIEWED__"
    REVIEWED = "__REVIEWED__"
    SAMPLED = "__WORKFORCE_SAMPLED__"
    SAMPLED_UNCHECKED = "__WORKFORCE_SAMPLED_UNCHECK__"
    SAMPLED_CHECKED = "__WORKFORCE_SAMPLED_CHECKED__"
    SAMPLED_ACCEPTED = "__WORKFORCE_SAMPLED_ACCEPTED__"
    SAMPLED_REJECTED = "__WORKFORCE_SAMPLED_REJECTED__"
    AUTO_LABELED = "__AUTO_ANNOTATION__"


class SampleType(OpenIntEnum):
    """File type of a sample."""

    IMAGE = 0
    TEXT = 1
    SPEECH = 2
    TABLE = 4
    VIDEO = 6
    CUSTOM = 9


SampleTypeValue: TypeAlias = Literal[0, 1, 2, 4, 6, 9]
"""Value of a listed member of `SampleType`, which arguments accept as well."""


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


class SampleUsage(OpenStrEnum):
    """Intended use of a sample."""

    TRAIN = "TRAIN"
    EVAL = "EVAL"
    TEST = "TEST"
    INFERENCE = "INFERENCE"


SampleUsageValue: TypeAlias = Literal["TRAIN", "EVAL", "TEST", "INFERENCE"]
"""Value of a listed member of `SampleUsage`, which arguments accept as well."""


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


class TextEncoding(OpenStrEnum):
    """Character encoding of a file."""

    UTF_8 = "UTF-8"
    GBK = "GBK"
    GB2312 = "GB2312"


TextEncodingValue: TypeAlias = Literal["UTF-8", "GBK", "GB2312"]
"""Value of a listed member of `TextEncoding`, which arguments accept as well."""


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


class TextLabelPlacement(OpenStrEnum):
    """Location of the labels of text samples: a separate file whose name ends in _result, or the same file as the
    text.
    """

    SEPARATE_FILE = "0"
    SAME_FILE = "1"


TextLabelPlacementValue: TypeAlias = Literal["0", "1"]
"""Value of a listed member of `TextLabelPlacement`, which arguments accept as well."""


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


class VideoLabelingMethod(OpenStrEnum):
    """Labeling method of a video: manual (human) or automatic (auto)."""

    HUMAN = "human"
    AUTO = "auto"


VideoLabelingMethodValue: TypeAlias = Literal["human", "auto"]
"""Value of a listed member of `VideoLabelingMethod`, which arguments accept as well."""
