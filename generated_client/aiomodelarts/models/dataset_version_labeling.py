# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionLabeling`."""

from ..core.codec.enumerations import OpenStrEnum


class DatasetVersionLabeling(OpenStrEnum):
    """Whether each sample of a version can have one label or several."""

    MULTI = "multi"
    SINGLE = "single"
