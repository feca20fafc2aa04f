# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class DatasetVersionStatus(OpenIntEnum):
    """State of a dataset version. A RUNNING version is ready for use."""

    CREATING = 0
    RUNNING = 1
    DELETING = 2
    DELETED = 3
    ERROR = 4


DatasetVersionStatusValue: TypeAlias = Literal[0, 1, 2, 3, 4]
"""Value of a listed member of `DatasetVersionStatus`, which arguments accept as well."""
