# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoscalingTargetType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingTargetType(OpenStrEnum):
    """Type of the resource to which an autoscaling policy applies. GROUP is a group of instances of the
    deployment.
    """

    GROUP = "GROUP"


AutoscalingTargetTypeValue: TypeAlias = Literal["GROUP"]
"""Value of a listed member of `AutoscalingTargetType`, which arguments accept as well."""
