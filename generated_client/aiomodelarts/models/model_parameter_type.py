# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelParameterType`."""

from ..core.model import OpenStrEnum


class ModelParameterType(OpenStrEnum):
    """Kind of value that a parameter takes; object and box are only known from samples."""

    INT = "int"
    STRING = "string"
    FLOAT = "float"
    TIMESTAMP = "timestamp"
    DATE = "date"
    FILE = "file"
    OBJECT = "object"
    BOX = "box"
