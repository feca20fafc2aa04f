# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `VideoLabelingMethod`."""

from ..core.model import OpenStrEnum


class VideoLabelingMethod(OpenStrEnum):
    """Whether a person or auto labeling has labeled a video."""

    HUMAN = "human"
    AUTO = "auto"
