# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class DatasetStatus(OpenIntEnum):
    """State of a dataset. 1 means ready for use. 3 and 4 are final. All other states are temporary."""

    CREATING = 0
    NORMAL = 1
    DELETING = 2
    DELETED = 3
    ABNORMAL = 4
    SYNCHRONIZING = 5
    PUBLISHING = 6
    SWITCHING_VERSION = 7
    IMPORTING = 8
