# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentInstanceDeletion`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentInstanceDeletion(OpenStrEnum):
    """Whether a deleted instance is replaced by a new one."""

    DELETE = "DELETE"
    RECREATE = "RECREATE"


DeploymentInstanceDeletionValue: TypeAlias = Literal["DELETE", "RECREATE"]
"""Value of a listed member of `DeploymentInstanceDeletion`, which arguments accept as well."""
