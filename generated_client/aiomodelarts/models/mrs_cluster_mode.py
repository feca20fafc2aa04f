# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `MrsClusterMode`."""

from ..core.model import OpenStrEnum


class MrsClusterMode(OpenStrEnum):
    """Whether an MRS cluster is a normal one or one in security mode."""

    NORMAL = "0"
    SECURITY = "1"
