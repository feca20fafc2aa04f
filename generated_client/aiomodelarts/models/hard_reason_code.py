# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HardReasonCode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class HardReasonCode(OpenIntEnum):
    """Reason why a sample is a hard example. SHIFT means that a property deviates from the training data. MISMATCH
    means that the prediction changes if the image is altered in this way.
    """

    NO_OBJECT = 0
    LOW_CONFIDENCE = 1
    CLUSTERING_MISMATCH = 2
    UNLIKE_TRAINING_DATA = 3
    INCONSISTENT_SERIES = 4
    RESOLUTION_SHIFT = 5
    ASPECT_RATIO_SHIFT = 6
    BRIGHTNESS_SHIFT = 7
    SATURATION_SHIFT = 8
    COLOR_RICHNESS_SHIFT = 9
    SHARPNESS_SHIFT = 10
    BOX_COUNT_SHIFT = 11
    BOX_AREA_DEVIATION_SHIFT = 12
    BOX_ASPECT_RATIO_SHIFT = 13
    BOX_AREA_SHARE_SHIFT = 14
    BOX_EDGE_SHIFT = 15
    BOX_BRIGHTNESS_SHIFT = 16
    BOX_SHARPNESS_SHIFT = 17
    BOX_OVERLAP_SHIFT = 18
    GAUSSIAN_BLUR_MISMATCH = 19
    FLIP_HORIZONTAL_MISMATCH = 20
    CROP_MISMATCH = 21
    FLIP_VERTICAL_MISMATCH = 22
    SCALE_MISMATCH = 23
    TRANSLATE_MISMATCH = 24
    SHEAR_MISMATCH = 25
    SUPERPIXELS_MISMATCH = 26
    SHARPEN_MISMATCH = 27
    ADD_MISMATCH = 28
    INVERT_MISMATCH = 29
    ABNORMAL_DATA = 30


HardReasonCodeValue: TypeAlias = Literal[
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
]
"""Value of a listed member of `HardReasonCode`, which arguments accept as well."""
