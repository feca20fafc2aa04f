# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingResultProperty`."""

from ..core.codec.enumerations import OpenIntEnum


class ProcessingResultProperty(OpenIntEnum):
    """Result for a sample. ALL is only for filtering; 0 is reserved."""

    ALL = -1
    RESERVED = 0
    MODIFIED = 1
    DELETED = 2
    ADDED = 3
