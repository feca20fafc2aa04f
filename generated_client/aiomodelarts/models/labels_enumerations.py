# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `labels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class LabelAttributeType(OpenStrEnum):
    """Input type of an attribute: free text, or selection from a list."""

    TEXT = "text"
    SELECT = "select"


LabelAttributeTypeValue: TypeAlias = Literal["text", "select"]
"""Value of a listed member of `LabelAttributeType`, which arguments accept as well."""


class LabelDeletePolicy(OpenIntEnum):
    """Policy for samples that have only the deleted label."""

    LABEL_ONLY = 0
    LABEL_AND_SAMPLES = 1
    LABEL_SAMPLES_AND_FILES = 2


LabelDeletePolicyValue: TypeAlias = Literal[0, 1, 2]
"""Value of a listed member of `LabelDeletePolicy`, which arguments accept as well."""


class LabelShape(OpenStrEnum):
    """Shape of a label in an image. bndbox is a rectangle, dashed is a dashed line."""

    BNDBOX = "bndbox"
    POLYGON = "polygon"
    CIRCLE = "circle"
    LINE = "line"
    DASHED = "dashed"
    POINT = "point"
    POLYLINE = "polyline"


LabelShapeValue: TypeAlias = Literal["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"]
"""Value of a listed member of `LabelShape`, which arguments accept as well."""


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
