# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAffinityType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobAffinityType(OpenStrEnum):
    """Location that the machines of a job share: a cabinet, a supernode (hyperinstance), or neighbors in the network
    (networkTopology).
    """

    CABINET = "cabinet"
    HYPERINSTANCE = "hyperinstance"
    NETWORK_TOPOLOGY = "networkTopology"
    """Huawei Cloud only."""


TrainingJobAffinityTypeValue: TypeAlias = Literal["cabinet", "hyperinstance", "networkTopology"]
"""Value of a listed member of `TrainingJobAffinityType`, which arguments accept as well."""
