# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ClusterStatus`."""

from ..core.model import OpenStrEnum


class ClusterStatus(OpenStrEnum):
    """State of a dedicated resource pool; concerning means that it runs with part of its nodes out of order."""

    DEPLOYING = "deploying"
    RUNNING = "running"
    CONCERNING = "concerning"
    ABNORMAL = "abnormal"
