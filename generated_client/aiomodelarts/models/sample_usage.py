# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleUsage`."""

from ..core.model import OpenStrEnum


class SampleUsage(OpenStrEnum):
    """What a sample is meant for."""

    TRAIN = "TRAIN"
    EVAL = "EVAL"
    TEST = "TEST"
    INFERENCE = "INFERENCE"
