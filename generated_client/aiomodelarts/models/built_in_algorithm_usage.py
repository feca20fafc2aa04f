# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `BuiltInAlgorithmUsage`."""

from ..core.model import OpenIntEnum


class BuiltInAlgorithmUsage(OpenIntEnum):
    """Task of a built-in algorithm. 1 sorts images into classes, 2 finds objects and their place, 3 assigns each
    pixel to a class, 4 works on language and 5 turns images into vectors.
    """

    IMAGE_CLASSIFICATION = 1
    OBJECT_DETECTION = 2
    IMAGE_SEGMENTATION = 3
    LANGUAGE_PROCESSING = 4
    IMAGE_EMBEDDING = 5
