# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobFilterOperator`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobFilterOperator(OpenStrEnum):
    """Operator that compares a field with values. "like" matches part of a string, "in" includes the values, and
    "not" excludes them.
    """

    BETWEEN = "between"
    LIKE = "like"
    IN = "in"
    NOT = "not"
