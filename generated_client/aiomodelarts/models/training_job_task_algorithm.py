# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskAlgorithm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_input_channel import TrainingJobInputChannel
    from .training_job_output_channel import TrainingJobOutputChannel
    from .training_job_task_engine import TrainingJobTaskEngine


class TrainingJobTaskAlgorithm(BaseModel):
    """Algorithm that a task of a job runs."""

    code_dir: str | None = None
    """OBS folder that contains the code."""

    boot_file: str | None = None
    """File in code_dir that is run."""

    inputs: TrainingJobInputChannel | None = None
    """Channels that provide input data to the code."""

    outputs: TrainingJobOutputChannel | None = None
    """Channels that store the output of the code."""

    engine: TrainingJobTaskEngine | None = None
    """AI engine that runs the code."""

    local_code_dir: str | None = None
    """Folder in the container where the code is placed."""

    working_dir: str | None = None
    """Folder in the container where the code is started."""

    environments: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables of the task. Huawei Cloud only."""
