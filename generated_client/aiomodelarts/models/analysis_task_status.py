# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AnalysisTaskStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class AnalysisTaskStatus(OpenIntEnum):
    """State of the feature analysis task of a dataset version."""

    INITIALIZED = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3
