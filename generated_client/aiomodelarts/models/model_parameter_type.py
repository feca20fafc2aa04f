# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelParameterType`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelParameterType(OpenStrEnum):
    """Data type of a parameter. object and box are known only from sample responses."""

    INT = "int"
    STRING = "string"
    FLOAT = "float"
    TIMESTAMP = "timestamp"
    DATE = "date"
    FILE = "file"
    OBJECT = "object"
    BOX = "box"
