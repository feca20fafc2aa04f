# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentScheduleScope`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentScheduleScope(OpenStrEnum):
    """Range of the nodes of a unit: one super node or one cabinet."""

    HYPERNODE = "HYPERNODE"
    SLICE = "SLICE"


DeploymentScheduleScopeValue: TypeAlias = Literal["HYPERNODE", "SLICE"]
"""Value of a listed member of `DeploymentScheduleScope`, which arguments accept as well."""
