# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowConditionType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowConditionType(OpenStrEnum):
    """Comparison of a condition."""

    EQUAL = "=="
    NOT_EQUAL = "!="
    GREATER = ">"
    GREATER_OR_EQUAL = ">="
    LESS = "<"
    LESS_OR_EQUAL = "<="
    IN = "in"
    OR = "or"


WorkflowConditionTypeValue: TypeAlias = Literal["==", "!=", ">", ">=", "<", "<=", "in", "or"]
"""Value of a listed member of `WorkflowConditionType`, which arguments accept as well."""
