# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskAlgorithmInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .algorithm_engine import AlgorithmEngine
    from .training_job_output_channel_input import TrainingJobOutputChannelInput
    from .training_job_task_config_input import TrainingJobTaskConfigInput
    from .training_job_task_input_channel_input import TrainingJobTaskInputChannelInput


class TrainingJobTaskAlgorithmInput(BaseModel):
    """Algorithm that a task of a new job runs."""

    job_config: TrainingJobTaskConfigInput | Unset | None = UNSET
    """Parameters, inputs and outputs of the algorithm."""

    code_dir: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file."""

    boot_file: str | Unset | None = UNSET
    """File in code_dir that is run. Requires code_dir."""

    engine: AlgorithmEngine | Unset | None = UNSET
    """AI engine that runs the code."""

    inputs: list[TrainingJobTaskInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET
    """Channels that store the output of the code."""

    local_code_dir: str | Unset | None = UNSET
    """Folder in the container where the code is placed, below /home. Not applicable if code_dir starts with
    file://.
    """

    working_dir: str | Unset | None = UNSET
    """Folder in the container where the code is started."""

    environments: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables of the task. Huawei Cloud only."""
