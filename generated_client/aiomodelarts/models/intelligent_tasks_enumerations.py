# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `intelligent_tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class AutoLabelingAlgorithm(OpenStrEnum):
    """Trade-off between speed and accuracy in active learning. fast uses labeled samples only; accurate uses
    unlabeled samples as well. Responses for pre-labeling contain supervisory.
    """

    FAST = "fast"
    ACCURATE = "accurate"
    SUPERVISORY = "supervisory"


AutoLabelingAlgorithmValue: TypeAlias = Literal["fast", "accurate", "supervisory"]
"""Value of a listed member of `AutoLabelingAlgorithm`, which arguments accept as well."""


class IntelligentTaskEventStatus(OpenStrEnum):
    """State of a step of an intelligent task."""

    WAITING = "waiting"
    RUNNING = "running"
    FAILED = "failed"
    SUCCESS = "success"


class IntelligentTaskResultDatasetType(OpenStrEnum):
    """Labeling type of a dataset, as a string of digits."""

    IMAGE_CLASSIFICATION = "0"
    OBJECT_DETECTION = "1"
    IMAGE_SEGMENTATION = "3"
    TEXT_CLASSIFICATION = "100"
    NAMED_ENTITY_RECOGNITION = "101"
    TEXT_TRIPLET = "102"
    SOUND_CLASSIFICATION = "200"
    SPEECH_CONTENT = "201"
    SPEECH_PARAGRAPH = "202"
    TABLE = "400"
    VIDEO = "600"
    CUSTOM = "900"


class IntelligentTaskStatus(OpenIntEnum):
    """State of an intelligent task. FAILED, SUCCEEDED and STOPPED are final. The numbers differ from those of
    processing tasks.
    """

    QUEUING = -1
    INITIALIZING = 0
    RUNNING = 1
    FAILED = 2
    SUCCEEDED = 3
    STOPPING = 4
    STOPPED = 5


class IntelligentTaskTarget(OpenIntEnum):
    """Storage of the results: in OBS or with the samples."""

    OBS = 0
    SAMPLES = 1


IntelligentTaskTargetValue: TypeAlias = Literal[0, 1]
"""Value of a listed member of `IntelligentTaskTarget`, which arguments accept as well."""


class IntelligentTaskType(OpenStrEnum):
    """Type of an intelligent task. auto-label learns from existing labels, pre-label uses an existing model, and
    auto-grouping groups similar samples.
    """

    AUTO_LABEL = "auto-label"
    PRE_LABEL = "pre-label"
    AUTO_GROUPING = "auto-grouping"


IntelligentTaskTypeValue: TypeAlias = Literal["auto-label", "pre-label", "auto-grouping"]
"""Value of a listed member of `IntelligentTaskType`, which arguments accept as well."""
