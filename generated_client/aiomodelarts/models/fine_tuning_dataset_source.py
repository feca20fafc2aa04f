# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FineTuningDatasetSource`."""

from ..core.codec.enumerations import OpenStrEnum


class FineTuningDatasetSource(OpenStrEnum):
    """Where a data set is kept: data engineering, OBS or a database."""

    DATAMNG = "datamng"
    OBS = "OBS"
    DB = "DB"
