# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAffinity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_affinity_type import TrainingJobAffinityType
    from .training_node_selector import TrainingNodeSelector
    from .training_topology_level import TrainingTopologyLevel


class TrainingJobAffinity(BaseModel):
    """Required proximity of the machines of a job."""

    affinity_type: TrainingJobAffinityType | None = None
    """Location that the machines must share."""

    affinity_group_size: int | None = None
    """Number of tasks on each supernode. Required for hyperinstance. Default of the service: 1."""

    job_level: TrainingTopologyLevel | None = None
    """Level of the network topology within which all tasks run, if affinity_type is networkTopology. Huawei Cloud
    only.
    """

    affinity_group_level: TrainingTopologyLevel | None = None
    """Level of the network topology within which a group of tasks runs. Huawei Cloud only."""

    node_affinity: TrainingNodeSelector | None = None
    """Nodes that may run the tasks. Huawei Cloud only."""
