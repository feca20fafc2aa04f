# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentAffinityType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentAffinityType(OpenStrEnum):
    """Whether pods run on the given nodes, or on others."""

    AFFINITY = "AFFINITY"
    ANTI_AFFINITY = "ANTI_AFFINITY"


DeploymentAffinityTypeValue: TypeAlias = Literal["AFFINITY", "ANTI_AFFINITY"]
"""Value of a listed member of `DeploymentAffinityType`, which arguments accept as well."""
