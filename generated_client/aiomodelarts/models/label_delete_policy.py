# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelDeletePolicy`."""

from ..core.codec.enumerations import OpenIntEnum


class LabelDeletePolicy(OpenIntEnum):
    """Policy for samples that have only the deleted label."""

    LABEL_ONLY = 0
    LABEL_AND_SAMPLES = 1
    LABEL_SAMPLES_AND_FILES = 2
