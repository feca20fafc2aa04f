# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelSortKey(OpenStrEnum):
    """Field to sort AI applications by."""

    CREATE_AT = "create_at"
    MODEL_VERSION = "model_version"
    MODEL_SIZE = "model_size"


ModelSortKeyValue: TypeAlias = Literal["create_at", "model_version", "model_size"]
"""Value of a listed member of `ModelSortKey`, which arguments accept as well."""
