# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelShape`."""

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
