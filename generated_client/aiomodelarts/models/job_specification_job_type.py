# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `JobSpecificationJobType`."""

from ..core.model import OpenStrEnum


class JobSpecificationJobType(OpenStrEnum):
    """Kind of job that a flavor or an engine is for, training or inference."""

    TRAIN = "train"
    INFERENCE = "inference"
