# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AnnotationFormat`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AnnotationFormat(OpenStrEnum):
    """Label format of exported images."""

    VOC = "VOC"
    COCO = "COCO"


AnnotationFormatValue: TypeAlias = Literal["VOC", "COCO"]
"""Value of a listed member of `AnnotationFormat`, which arguments accept as well."""
