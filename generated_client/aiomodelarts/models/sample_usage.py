# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleUsage`."""

from ..core.codec.enumerations import OpenStrEnum


class SampleUsage(OpenStrEnum):
    """Intended use of a sample."""

    TRAIN = "TRAIN"
    EVAL = "EVAL"
    TEST = "TEST"
    INFERENCE = "INFERENCE"
