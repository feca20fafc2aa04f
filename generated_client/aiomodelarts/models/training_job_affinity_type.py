# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAffinityType`."""

from ..core.model import OpenStrEnum


class TrainingJobAffinityType(OpenStrEnum):
    """What the machines of a job have in common, the cabinet or the supernode (hyperinstance)."""

    CABINET = "cabinet"
    HYPERINSTANCE = "hyperinstance"
