# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleType`."""

from ..core.codec.enumerations import OpenIntEnum


class SampleType(OpenIntEnum):
    """File type of a sample."""

    IMAGE = 0
    TEXT = 1
    SPEECH = 2
    TABLE = 4
    VIDEO = 6
    CUSTOM = 9
