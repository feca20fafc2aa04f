# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetTaskType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class DatasetTaskType(OpenIntEnum):
    """Type of a task that runs in a dataset."""

    AUTO_LABELING = 0
    PRE_LABELING = 1
    EXPORT = 2
    VERSION_SWITCH = 3
    MANIFEST_EXPORT = 4
    MANIFEST_IMPORT = 5
    VERSION_PUBLISHING = 6
    AUTO_GROUPING = 7


DatasetTaskTypeValue: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7]
"""Value of a listed member of `DatasetTaskType`, which arguments accept as well."""
