# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingTopologyLevel`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingTopologyLevel(OpenStrEnum):
    """Level of the network topology: resource pool, group of super nodes, super node, or cabinet."""

    CLUSTER = "cluster"
    HYPERINSTANCE_GROUP = "hyperinstanceGroup"
    HYPERINSTANCE = "hyperinstance"
    SLICE = "slice"


TrainingTopologyLevelValue: TypeAlias = Literal["cluster", "hyperinstanceGroup", "hyperinstance", "slice"]
"""Value of a listed member of `TrainingTopologyLevel`, which arguments accept as well."""
