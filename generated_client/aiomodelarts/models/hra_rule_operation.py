# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HraRuleOperation`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class HraRuleOperation(OpenStrEnum):
    """Change to a rule of a policy for the ratio of roles."""

    UPDATE = "UPDATE"
    DELETE = "DELETE"


HraRuleOperationValue: TypeAlias = Literal["UPDATE", "DELETE"]
"""Value of a listed member of `HraRuleOperation`, which arguments accept as well."""
