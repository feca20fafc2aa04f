# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentScheduleStrategy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentScheduleStrategy(OpenStrEnum):
    """How pods are placed: on many nodes, on few nodes, or for the highest performance."""

    HIGH_AVAILABILITY = "HIGH_AVAILABILITY"
    HIGH_UTILIZATION = "HIGH_UTILIZATION"
    HIGH_PERFORMANCE = "HIGH_PERFORMANCE"


DeploymentScheduleStrategyValue: TypeAlias = Literal["HIGH_AVAILABILITY", "HIGH_UTILIZATION", "HIGH_PERFORMANCE"]
"""Value of a listed member of `DeploymentScheduleStrategy`, which arguments accept as well."""
