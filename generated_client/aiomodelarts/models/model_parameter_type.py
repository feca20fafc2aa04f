# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelParameterType`."""

from typing import Literal, TypeAlias

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


ModelParameterTypeValue: TypeAlias = Literal["int", "string", "float", "timestamp", "date", "file", "object", "box"]
"""Value of a listed member of `ModelParameterType`, which arguments accept as well."""
