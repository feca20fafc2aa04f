# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceClusterLevel`."""

from ..core.codec.enumerations import OpenStrEnum


class InferenceClusterLevel(OpenStrEnum):
    """Whether a resource pool is a logical part of a physical one."""

    LOGICAL = "LOGICAL"
    PHYSICAL = "PHYSICAL"
