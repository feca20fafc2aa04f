# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AlgorithmResourceRequirementKey`."""

from ..core.model import OpenStrEnum


class AlgorithmResourceRequirementKey(OpenStrEnum):
    """Property of a machine flavor: what it computes with (CPU or GPU), and whether it has several cards or is one of
    several machines (multiple or singular).
    """

    FLAVOR_TYPE = "flavor_type"
    DEVICE_DISTRIBUTED_MODE = "device_distributed_mode"
    HOST_DISTRIBUTED_MODE = "host_distributed_mode"
