# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelSortKey`."""

from ..core.model import OpenStrEnum


class ModelSortKey(OpenStrEnum):
    """Field by which AI applications can be sorted."""

    CREATE_AT = "create_at"
    MODEL_VERSION = "model_version"
    MODEL_SIZE = "model_size"
