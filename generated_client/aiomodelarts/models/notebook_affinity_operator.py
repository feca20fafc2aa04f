# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookAffinityOperator`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookAffinityOperator(OpenStrEnum):
    """How the label of a node is compared: its value is one of the values or none of them, the label exists or not,
    or its value is greater or less than the value.
    """

    IN = "In"
    NOT_IN = "NotIn"
    EXISTS = "Exists"
    DOES_NOT_EXIST = "DoesNotExist"
    GT = "Gt"
    LT = "Lt"


NotebookAffinityOperatorValue: TypeAlias = Literal["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"]
"""Value of a listed member of `NotebookAffinityOperator`, which arguments accept as well."""
