# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `VideoLabelingMethod`."""

from ..core.codec.enumerations import OpenStrEnum


class VideoLabelingMethod(OpenStrEnum):
    """Labeling method of a video: manual (human) or automatic (auto)."""

    HUMAN = "human"
    AUTO = "auto"
