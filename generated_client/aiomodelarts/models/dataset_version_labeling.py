# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionLabeling`."""

from ..core.model import OpenStrEnum


class DatasetVersionLabeling(OpenStrEnum):
    """Whether the samples of a version carry one label each or several."""

    SEVERAL_LABELS = "multi"
    ONE_LABEL = "single"
