# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentRecovery`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentRecovery(OpenStrEnum):
    """What is restarted after a fault of a pod: the whole instance, all pods of the unit, or the pod."""

    INSTANCE = "Instance"
    ROLE = "Role"
    POD = "Pod"


DeploymentRecoveryValue: TypeAlias = Literal["Instance", "Role", "Pod"]
"""Value of a listed member of `DeploymentRecovery`, which arguments accept as well."""
