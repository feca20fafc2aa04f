# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetType`."""

from ..core.codec.enumerations import OpenIntEnum


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
