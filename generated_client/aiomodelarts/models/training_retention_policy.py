# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingRetentionPolicy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingRetentionPolicy(OpenStrEnum):
    """Whether the record of a job is removed automatically."""

    ENABLED = "enabled"
    DISABLED = "disabled"


TrainingRetentionPolicyValue: TypeAlias = Literal["enabled", "disabled"]
"""Value of a listed member of `TrainingRetentionPolicy`, which arguments accept as well."""
