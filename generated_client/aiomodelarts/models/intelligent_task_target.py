# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntelligentTaskTarget`."""

from ..core.codec.enumerations import OpenIntEnum


class IntelligentTaskTarget(OpenIntEnum):
    """Storage of the results: in OBS or with the samples."""

    OBS = 0
    SAMPLES = 1
