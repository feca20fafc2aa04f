# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AnnotationFormat`."""

from ..core.codec.enumerations import OpenStrEnum


class AnnotationFormat(OpenStrEnum):
    """Label format of exported images."""

    VOC = "VOC"
    COCO = "COCO"
