# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowSearchType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowSearchType(OpenStrEnum):
    """Comparison of names and descriptions: equal, or containing the text."""

    EQUAL = "equal"
    CONTAIN = "contain"


WorkflowSearchTypeValue: TypeAlias = Literal["equal", "contain"]
"""Value of a listed member of `WorkflowSearchType`, which arguments accept as well."""
