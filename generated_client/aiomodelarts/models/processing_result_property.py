# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingResultProperty`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class ProcessingResultProperty(OpenIntEnum):
    """Result for a sample. ALL is only for filtering; 0 is reserved."""

    ALL = -1
    RESERVED = 0
    MODIFIED = 1
    DELETED = 2
    ADDED = 3


ProcessingResultPropertyValue: TypeAlias = Literal[-1, 0, 1, 2, 3]
"""Value of a listed member of `ProcessingResultProperty`, which arguments accept as well."""
