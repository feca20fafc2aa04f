# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FineTuningDatasetStep`."""

from ..core.codec.enumerations import OpenStrEnum


class FineTuningDatasetStep(OpenStrEnum):
    """Purpose of a data set: training, validation or test."""

    TRAIN = "train"
    EVAL = "eval"
    TEST = "test"
