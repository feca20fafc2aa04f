# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoscalingRuleOperation`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingRuleOperation(OpenStrEnum):
    """Change to a rule of an autoscaling policy."""

    ADD = "ADD"
    UPDATE = "UPDATE"
    DELETE = "DELETE"


AutoscalingRuleOperationValue: TypeAlias = Literal["ADD", "UPDATE", "DELETE"]
"""Value of a listed member of `AutoscalingRuleOperation`, which arguments accept as well."""
