# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentWorkloadType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentWorkloadType(OpenStrEnum):
    """Kind of Kubernetes workload: a deployment, or a set of leaders and workers."""

    DEPLOYMENT = "DEPLOYMENT"
    LWS = "LWS"


DeploymentWorkloadTypeValue: TypeAlias = Literal["DEPLOYMENT", "LWS"]
"""Value of a listed member of `DeploymentWorkloadType`, which arguments accept as well."""
