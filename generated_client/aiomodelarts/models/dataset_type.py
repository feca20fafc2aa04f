# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetType`."""

from typing import Literal, TypeAlias

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


DatasetTypeValue: TypeAlias = Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900]
"""Value of a listed member of `DatasetType`, which arguments accept as well."""
