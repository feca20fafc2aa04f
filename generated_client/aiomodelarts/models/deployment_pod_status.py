# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentPodStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentPodStatus(OpenStrEnum):
    """State of a pod."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    ABNORMAL = "ABNORMAL"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"
    DELETED = "DELETED"


DeploymentPodStatusValue: TypeAlias = Literal[
    "PENDING", "RUNNING", "SUCCEEDED", "ABNORMAL", "FAILED", "UNKNOWN", "DELETED"
]
"""Value of a listed member of `DeploymentPodStatus`, which arguments accept as well."""
