# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingSyncType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class LabelingSyncType(OpenIntEnum):
    """Data synchronized between a dataset and a team labeling task."""

    NOTHING = 0
    DATA = 1
    LABELS = 2
    DATA_AND_LABELS = 3


LabelingSyncTypeValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `LabelingSyncType`, which arguments accept as well."""
