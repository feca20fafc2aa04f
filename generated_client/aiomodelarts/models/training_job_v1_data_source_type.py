# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobV1DataSourceType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobV1DataSourceType(OpenStrEnum):
    """Type of a data source: an OBS folder or a dataset."""

    OBS = "obs"
    DATASET = "dataset"


TrainingJobV1DataSourceTypeValue: TypeAlias = Literal["obs", "dataset"]
"""Value of a listed member of `TrainingJobV1DataSourceType`, which arguments accept as well."""
