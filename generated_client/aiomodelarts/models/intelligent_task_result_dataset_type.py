# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntelligentTaskResultDatasetType`."""

from ..core.codec.enumerations import OpenStrEnum


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
