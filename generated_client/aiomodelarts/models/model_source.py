# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelSource`."""

from ..core.model import OpenStrEnum


class ModelSource(OpenStrEnum):
    """What a model came from; auto is ExeML, algos a built-in algorithm, custom the user."""

    AUTO = "auto"
    ALGOS = "algos"
    CUSTOM = "custom"
