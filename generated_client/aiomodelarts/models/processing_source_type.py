# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingSourceType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ProcessingSourceType(OpenStrEnum):
    """Type of a source: an OBS path, the output of another task, a dataset, or data of a tenant that makes calls on
    behalf of users (CUSTOM).
    """

    OBS = "OBS"
    TASK = "TASK"
    DATASET = "DATASET"
    CUSTOM = "CUSTOM"


ProcessingSourceTypeValue: TypeAlias = Literal["OBS", "TASK", "DATASET", "CUSTOM"]
"""Value of a listed member of `ProcessingSourceType`, which arguments accept as well."""
