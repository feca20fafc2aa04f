# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelSource`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelSource(OpenStrEnum):
    """Origin of a model: ExeML (auto), a built-in algorithm (algos) or the user (custom)."""

    AUTO = "auto"
    ALGOS = "algos"
    CUSTOM = "custom"
