# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AlgorithmResourceRequirementKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AlgorithmResourceRequirementKey(OpenStrEnum):
    """Property of a machine flavor. flavor_type is the hardware type (CPU or GPU). device_distributed_mode is about
    cards and host_distributed_mode about machines; both are multiple or singular.
    """

    FLAVOR_TYPE = "flavor_type"
    DEVICE_DISTRIBUTED_MODE = "device_distributed_mode"
    HOST_DISTRIBUTED_MODE = "host_distributed_mode"


AlgorithmResourceRequirementKeyValue: TypeAlias = Literal[
    "flavor_type", "device_distributed_mode", "host_distributed_mode"
]
"""Value of a listed member of `AlgorithmResourceRequirementKey`, which arguments accept as well."""
