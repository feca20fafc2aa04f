# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelDeletePolicy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class LabelDeletePolicy(OpenIntEnum):
    """Policy for samples that have only the deleted label."""

    LABEL_ONLY = 0
    LABEL_AND_SAMPLES = 1
    LABEL_SAMPLES_AND_FILES = 2


LabelDeletePolicyValue: TypeAlias = Literal[0, 1, 2]
"""Value of a listed member of `LabelDeletePolicy`, which arguments accept as well."""
