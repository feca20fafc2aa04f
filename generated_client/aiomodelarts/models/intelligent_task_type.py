# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntelligentTaskType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class IntelligentTaskType(OpenStrEnum):
    """Type of an intelligent task. auto-label learns from existing labels, pre-label uses an existing model, and
    auto-grouping groups similar samples.
    """

    AUTO_LABEL = "auto-label"
    PRE_LABEL = "pre-label"
    AUTO_GROUPING = "auto-grouping"


IntelligentTaskTypeValue: TypeAlias = Literal["auto-label", "pre-label", "auto-grouping"]
"""Value of a listed member of `IntelligentTaskType`, which arguments accept as well."""
