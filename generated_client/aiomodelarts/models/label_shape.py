# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelShape`."""

from ..core.model import OpenStrEnum


class LabelShape(OpenStrEnum):
    """Shape of a mark in an image: bndbox is a rectangle, dashed a broken line."""

    BNDBOX = "bndbox"
    POLYGON = "polygon"
    CIRCLE = "circle"
    LINE = "line"
    DASHED = "dashed"
    POINT = "point"
    POLYLINE = "polyline"
