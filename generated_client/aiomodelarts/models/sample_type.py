# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class SampleType(OpenIntEnum):
    """File type of a sample."""

    IMAGE = 0
    TEXT = 1
    SPEECH = 2
    TABLE = 4
    VIDEO = 6
    CUSTOM = 9


SampleTypeValue: TypeAlias = Literal[0, 1, 2, 4, 6, 9]
"""Value of a listed member of `SampleType`, which arguments accept as well."""
