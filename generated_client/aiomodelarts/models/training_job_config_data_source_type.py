# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobConfigDataSourceType`."""

from ..core.model import OpenStrEnum


class TrainingJobConfigDataSourceType(OpenStrEnum):
    """Kind of a data source, an OBS folder or a dataset."""

    OBS = "obs"
    DATASET = "dataset"
