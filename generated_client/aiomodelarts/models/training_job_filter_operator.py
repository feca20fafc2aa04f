# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobFilterOperator`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobFilterOperator(OpenStrEnum):
    """Operator that compares a field with values. "like" matches part of a string, "in" includes the values, and
    "not" excludes them.
    """

    BETWEEN = "between"
    LIKE = "like"
    IN = "in"
    NOT = "not"


TrainingJobFilterOperatorValue: TypeAlias = Literal["between", "like", "in", "not"]
"""Value of a listed member of `TrainingJobFilterOperator`, which arguments accept as well."""
