# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceClusterType`."""

from ..core.codec.enumerations import OpenStrEnum


class InferenceClusterType(OpenStrEnum):
    """Kind of a resource pool: public (MANAGED, MANAGED_ROMA) or dedicated."""

    MANAGED = "MANAGED"
    MANAGED_ROMA = "MANAGED_ROMA"
    DEDICATED = "DEDICATED"
    DEDICATED_ROMA = "DEDICATED_ROMA"
