# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `JobSpecificationJobType`."""

from ..core.codec.enumerations import OpenStrEnum


class JobSpecificationJobType(OpenStrEnum):
    """Type of job for a flavor or an engine: training or inference."""

    TRAIN = "train"
    INFERENCE = "inference"
