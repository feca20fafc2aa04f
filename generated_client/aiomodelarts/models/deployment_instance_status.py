# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentInstanceStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentInstanceStatus(OpenStrEnum):
    """State of an instance of a deployment."""

    INIT = "INIT"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    CONCERNING = "CONCERNING"
    FAILED = "FAILED"
    ERROR = "ERROR"
    UNKNOWN = "UNKNOWN"
    DELETED = "DELETED"


DeploymentInstanceStatusValue: TypeAlias = Literal[
    "INIT", "PENDING", "RUNNING", "CONCERNING", "FAILED", "ERROR", "UNKNOWN", "DELETED"
]
"""Value of a listed member of `DeploymentInstanceStatus`, which arguments accept as well."""
