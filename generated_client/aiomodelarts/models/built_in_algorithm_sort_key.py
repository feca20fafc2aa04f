# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `BuiltInAlgorithmSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class BuiltInAlgorithmSortKey(OpenStrEnum):
    """Field to sort built-in algorithms by. Defaults to engine."""

    ENGINE = "engine"
    MODEL_NAME = "model_name"
    MODEL_PRECISION = "model_precision"
    MODEL_USAGE = "model_usage"
    MODEL_SIZE = "model_size"
    CREATE_TIME = "create_time"
    PARAMETER = "parameter"


BuiltInAlgorithmSortKeyValue: TypeAlias = Literal[
    "engine", "model_name", "model_precision", "model_usage", "model_size", "create_time", "parameter"
]
"""Value of a listed member of `BuiltInAlgorithmSortKey`, which arguments accept as well."""
