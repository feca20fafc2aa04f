# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoscalingRuleStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingRuleStatus(OpenStrEnum):
    """State of a rule. CONFIG_SUCCESS means that it is set up, and EXECUTE_SUCCESS that it has been carried out."""

    CREATING = "CREATING"
    CONFIG_SUCCESS = "CONFIG_SUCCESS"
    EXECUTE_SUCCESS = "EXECUTE_SUCCESS"
    DELETED = "DELETED"
    FAILED = "FAILED"


AutoscalingRuleStatusValue: TypeAlias = Literal["CREATING", "CONFIG_SUCCESS", "EXECUTE_SUCCESS", "DELETED", "FAILED"]
"""Value of a listed member of `AutoscalingRuleStatus`, which arguments accept as well."""
