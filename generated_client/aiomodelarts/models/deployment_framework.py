# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentFramework`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentFramework(OpenStrEnum):
    """Inference framework of a deployment."""

    COMMON = "COMMON"
    VLLM = "VLLM"
    MINDIE = "MINDIE"


DeploymentFrameworkValue: TypeAlias = Literal["COMMON", "VLLM", "MINDIE"]
"""Value of a listed member of `DeploymentFramework`, which arguments accept as well."""
