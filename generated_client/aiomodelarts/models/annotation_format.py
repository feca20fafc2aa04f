# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AnnotationFormat`."""

from ..core.model import OpenStrEnum


class AnnotationFormat(OpenStrEnum):
    """How labels of exported images are written."""

    VOC = "VOC"
    COCO = "COCO"
