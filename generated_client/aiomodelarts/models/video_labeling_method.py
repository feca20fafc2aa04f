# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `VideoLabelingMethod`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class VideoLabelingMethod(OpenStrEnum):
    """Labeling method of a video: manual (human) or automatic (auto)."""

    HUMAN = "human"
    AUTO = "auto"


VideoLabelingMethodValue: TypeAlias = Literal["human", "auto"]
"""Value of a listed member of `VideoLabelingMethod`, which arguments accept as well."""
