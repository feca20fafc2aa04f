# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentUnitRole`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentUnitRole(OpenStrEnum):
    """Role of a unit. SCHEDULER, MANAGER and WORKER belong to MINDIE, PREFILL and DECODE to VLLM."""

    COMMON = "COMMON"
    SCHEDULER = "SCHEDULER"
    MANAGER = "MANAGER"
    WORKER = "WORKER"
    PREFILL = "PREFILL"
    DECODE = "DECODE"


DeploymentUnitRoleValue: TypeAlias = Literal["COMMON", "SCHEDULER", "MANAGER", "WORKER", "PREFILL", "DECODE"]
"""Value of a listed member of `DeploymentUnitRole`, which arguments accept as well."""
