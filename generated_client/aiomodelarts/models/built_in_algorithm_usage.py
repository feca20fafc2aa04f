# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `BuiltInAlgorithmUsage`."""

from ..core.codec.enumerations import OpenIntEnum


class BuiltInAlgorithmUsage(OpenIntEnum):
    """Task of a built-in algorithm: image classification (1), object detection (2), semantic segmentation (3),
    natural language processing (4) or image embedding (5).
    """

    IMAGE_CLASSIFICATION = 1
    OBJECT_DETECTION = 2
    IMAGE_SEGMENTATION = 3
    LANGUAGE_PROCESSING = 4
    IMAGE_EMBEDDING = 5
