# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowParameterType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowParameterType(OpenStrEnum):
    """Kind of value: a string, an integer, a truth value or a decimal number."""

    STR = "str"
    INT = "int"
    BOOL = "bool"
    FLOAT = "float"


WorkflowParameterTypeValue: TypeAlias = Literal["str", "int", "bool", "float"]
"""Value of a listed member of `WorkflowParameterType`, which arguments accept as well."""
