# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_version_flavor_accelerator import TrainingJobVersionFlavorAccelerator
    from .training_job_version_flavor_cpu import TrainingJobVersionFlavorCpu
    from .training_job_version_flavor_memory import TrainingJobVersionFlavorMemory


class TrainingJobVersionFlavor(BaseModel):
    """Hardware of the machines of a job."""

    max_num: int | None = None
    """Maximum number of these machines in a job."""

    cpu: TrainingJobVersionFlavorCpu | None = None
    """Processors of a machine."""

    ram: TrainingJobVersionFlavorMemory | None = None
    """Main memory of a machine."""

    gpu: TrainingJobVersionFlavorAccelerator | None = None
    """GPUs of a machine."""

    npu: TrainingJobVersionFlavorAccelerator | None = None
    """NPUs of a machine."""

    npu_info: str | None = None
    """Further information about the NPUs."""
