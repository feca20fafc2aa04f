# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelShape`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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
