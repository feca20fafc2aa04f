# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntelligentTaskType`."""

from ..core.model import OpenStrEnum


class IntelligentTaskType(OpenStrEnum):
    """What an intelligent task does. auto-label learns from the labels there are, pre-label uses a model that exists,
    auto-grouping sorts samples by likeness.
    """

    AUTO_LABEL = "auto-label"
    PRE_LABEL = "pre-label"
    AUTO_GROUPING = "auto-grouping"
