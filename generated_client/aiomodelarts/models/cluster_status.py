# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ClusterStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ClusterStatus(OpenStrEnum):
    """State of a dedicated resource pool. concerning means that the pool is running but some nodes are faulty."""

    DEPLOYING = "deploying"
    RUNNING = "running"
    CONCERNING = "concerning"
    ABNORMAL = "abnormal"


ClusterStatusValue: TypeAlias = Literal["deploying", "running", "concerning", "abnormal"]
"""Value of a listed member of `ClusterStatus`, which arguments accept as well."""
