# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class LabelType(OpenIntEnum):
    """Labeling type of a label."""

    IMAGE_CLASSIFICATION = 0
    OBJECT_DETECTION = 1
    IMAGE_SEGMENTATION = 3
    TEXT_CLASSIFICATION = 100
    NAMED_ENTITY_RECOGNITION = 101
    TEXT_TRIPLET_RELATIONSHIP = 102
    TEXT_TRIPLET_ENTITY = 103
    SOUND_CLASSIFICATION = 200
    SPEECH_CONTENT = 201
    SPEECH_PARAGRAPH_LABELING = 202
    VIDEO_LABELING = 600


LabelTypeValue: TypeAlias = Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]
"""Value of a listed member of `LabelType`, which arguments accept as well."""
