# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `samples`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


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


class HardMark(OpenStrEnum):
    """Whether a label is a hard example, as a string. 0 and false are equivalent, as are 1 and true."""

    NOT_HARD = "0"
    HARD = "1"
    FALSE = "false"
    TRUE = "true"


HardMarkValue: TypeAlias = Literal["0", "1", "false", "true"]
"""Value of a listed member of `HardMark`, which arguments accept as well."""


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


class SampleUsage(OpenStrEnum):
    """Intended use of a sample."""

    TRAIN = "TRAIN"
    EVAL = "EVAL"
    TEST = "TEST"
    INFERENCE = "INFERENCE"


SampleUsageValue: TypeAlias = Literal["TRAIN", "EVAL", "TEST", "INFERENCE"]
"""Value of a listed member of `SampleUsage`, which arguments accept as well."""


class TextEncoding(OpenStrEnum):
    """Character encoding of a file."""

    UTF_8 = "UTF-8"
    GBK = "GBK"
    GB2312 = "GB2312"


TextEncodingValue: TypeAlias = Literal["UTF-8", "GBK", "GB2312"]
"""Value of a listed member of `TextEncoding`, which arguments accept as well."""


class TextLabelPlacement(OpenStrEnum):
    """Location of the labels of text samples: a separate file whose name ends in _result, or the same file as the
    text.
    """

    SEPARATE_FILE = "0"
    SAME_FILE = "1"


TextLabelPlacementValue: TypeAlias = Literal["0", "1"]
"""Value of a listed member of `TextLabelPlacement`, which arguments accept as well."""


class VideoLabelingMethod(OpenStrEnum):
    """Labeling method of a video: manual (human) or automatic (auto)."""

    HUMAN = "human"
    AUTO = "auto"


VideoLabelingMethodValue: TypeAlias = Literal["human", "auto"]
"""Value of a listed member of `VideoLabelingMethod`, which arguments accept as well."""
