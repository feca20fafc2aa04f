# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `datasets`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class AnalysisTaskStatus(OpenIntEnum):
    """State of the feature analysis task of a dataset version."""

    INITIALIZED = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3


class DatasetDataFormat(OpenStrEnum):
    """Storage format of a dataset. CarbonData is available for table datasets only."""

    DEFAULT = "Default"
    CARBON_DATA = "CarbonData"


DatasetDataFormatValue: TypeAlias = Literal["Default", "CarbonData"]
"""Value of a listed member of `DatasetDataFormat`, which arguments accept as well."""


class DatasetFormat(OpenIntEnum):
    """Format of the samples of a dataset: files or table rows."""

    FILE = 0
    TABLE = 1


class DatasetGeneration(OpenStrEnum):
    """Generation of a dataset. A v1 dataset is its own labeling task. For v2 datasets, labeling tasks are separate
    resources.
    """

    V1 = "v1"
    V2 = "v2"
    ALL = "all"


DatasetGenerationValue: TypeAlias = Literal["v1", "v2", "all"]
"""Value of a listed member of `DatasetGeneration`, which arguments accept as well."""


class DatasetSortKey(OpenStrEnum):
    """Field to sort datasets by. The default is create_time."""

    CREATE_TIME = "create_time"
    DATASET_NAME = "dataset_name"


DatasetSortKeyValue: TypeAlias = Literal["create_time", "dataset_name"]
"""Value of a listed member of `DatasetSortKey`, which arguments accept as well."""


class DatasetStatus(OpenIntEnum):
    """State of a dataset. 1 means ready for use. 3 and 4 are final. All other states are temporary."""

    CREATING = 0
    NORMAL = 1
    DELETING = 2
    DELETED = 3
    ABNORMAL = 4
    SYNCHRONIZING = 5
    PUBLISHING = 6
    SWITCHING_VERSION = 7
    IMPORTING = 8


class DatasetTaskType(OpenIntEnum):
    """Type of a task that runs in a dataset."""

    AUTO_LABELING = 0
    PRE_LABELING = 1
    EXPORT = 2
    VERSION_SWITCH = 3
    MANIFEST_EXPORT = 4
    MANIFEST_IMPORT = 5
    VERSION_PUBLISHING = 6
    AUTO_GROUPING = 7


DatasetTaskTypeValue: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7]
"""Value of a listed member of `DatasetTaskType`, which arguments accept as well."""


class DatasetType(OpenIntEnum):
    """Type of a dataset, which determines how samples are labeled."""

    IMAGE_CLASSIFICATION = 0
    OBJECT_DETECTION = 1
    IMAGE_SEGMENTATION = 3
    TEXT_CLASSIFICATION = 100
    NAMED_ENTITY_RECOGNITION = 101
    TEXT_TRIPLET = 102
    SOUND_CLASSIFICATION = 200
    SPEECH_CONTENT = 201
    SPEECH_PARAGRAPH = 202
    TABLE = 400
    VIDEO = 600
    CUSTOM = 900


DatasetTypeValue: TypeAlias = Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900]
"""Value of a listed member of `DatasetType`, which arguments accept as well."""


class DatasetVersionFileFormat(OpenStrEnum):
    """Format of a dataset version. CarbonData is available for table datasets only."""

    DEFAULT = "Default"
    CARBON_DATA = "CarbonData"
    CSV = "CSV"


DatasetVersionFileFormatValue: TypeAlias = Literal["Default", "CarbonData", "CSV"]
"""Value of a listed member of `DatasetVersionFileFormat`, which arguments accept as well."""


class DatasetVersionFormatCode(OpenIntEnum):
    """Format of a dataset version, as a filter value. CarbonData is available for table datasets only."""

    DEFAULT = 0
    CARBON_DATA = 1
    CSV = 2


DatasetVersionFormatCodeValue: TypeAlias = Literal[0, 1, 2]
"""Value of a listed member of `DatasetVersionFormatCode`, which arguments accept as well."""


class DatasetVersionLabeling(OpenStrEnum):
    """Whether each sample of a version can have one label or several."""

    MULTI = "multi"
    SINGLE = "single"


class DatasetVersionStatus(OpenIntEnum):
    """State of a dataset version. A RUNNING version is ready for use."""

    CREATING = 0
    RUNNING = 1
    DELETING = 2
    DELETED = 3
    ERROR = 4


DatasetVersionStatusValue: TypeAlias = Literal[0, 1, 2, 3, 4]
"""Value of a listed member of `DatasetVersionStatus`, which arguments accept as well."""


class LabelingSyncType(OpenIntEnum):
    """Data synchronized between a dataset and a team labeling task."""

    NOTHING = 0
    DATA = 1
    LABELS = 2
    DATA_AND_LABELS = 3


LabelingSyncTypeValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `LabelingSyncType`, which arguments accept as well."""


class PreprocessingTaskStatus(OpenIntEnum):
    """State of a task that rotates or crops images of a dataset."""

    INITIALIZED = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3
    STOPPED = 4
    TIMED_OUT = 5
    DELETE_FAILED = 6
    STOP_FAILED = 7
