# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFlavorInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_accelerator import TrainingJobAccelerator
    from .training_job_capacity import TrainingJobCapacity
    from .training_job_cpu import TrainingJobCpu


class TrainingJobFlavorInfo(BaseModel):
    """Hardware of a machine."""

    max_num: int | None = None
    """Maximum number of these machines in a job. 1 means that distributed training is not possible."""

    cpu: TrainingJobCpu
    """Processors of the machine."""

    gpu: TrainingJobAccelerator | None = None
    """GPUs of the machine. Absent if it has none."""

    npu: TrainingJobAccelerator | None = None
    """NPUs of the machine. Absent if it has none."""

    memory: TrainingJobCapacity
    """Main memory of the machine."""

    disk: TrainingJobCapacity | None = None
    """Disk space of the machine."""
