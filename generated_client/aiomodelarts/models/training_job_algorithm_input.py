# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAlgorithmInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .algorithm_parameter_input import AlgorithmParameterInput
    from .algorithm_policies import AlgorithmPolicies
    from .training_job_engine import TrainingJobEngine
    from .training_job_input_channel_input import TrainingJobInputChannelInput
    from .training_job_output_channel_input import TrainingJobOutputChannelInput
    from .training_job_visualization_input import TrainingJobVisualizationInput


class TrainingJobAlgorithmInput(BaseModel):
    """Algorithm that a new training job runs, specified by id, by subscription_id and item_version_id, or by code_dir
    and boot_file.
    """

    id: str | Unset | None = UNSET
    """ID of the algorithm."""

    name: str | Unset | None = UNSET
    """Name of the algorithm. Omit it in requests."""

    subscription_id: str | Unset | None = UNSET
    """ID of the subscribed algorithm. Requires item_version_id."""

    item_version_id: str | Unset | None = UNSET
    """ID of the version of the subscribed algorithm. Requires subscription_id."""

    code_dir: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file. Cannot be combined with id or
    subscription_id.
    """

    boot_file: str | Unset | None = UNSET
    """File in code_dir that is run. Requires code_dir."""

    autosearch_config_path: str | Unset | None = UNSET
    """OBS path of the YAML file with the settings of the hyperparameter search."""

    autosearch_framework_path: str | Unset | None = UNSET
    """OBS folder that contains the framework code of the hyperparameter search."""

    command: str | Unset | None = UNSET
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameterInput] | Unset | None = UNSET
    """Parameters passed to the code."""

    policies: AlgorithmPolicies | Unset | None = UNSET
    """Hyperparameter search to perform instead of a single run."""

    inputs: list[TrainingJobInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET
    """Channels that store the output of the code."""

    engine: TrainingJobEngine | Unset | None = UNSET
    """AI engine that runs the code. Omit it if the algorithm has an engine."""

    local_code_dir: str | Unset | None = UNSET
    """Folder in the container where the code is placed, below /home. Not applicable if code_dir starts with
    file://.
    """

    working_dir: str | Unset | None = UNSET
    """Folder in the container where the code is started."""

    environments: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables of the code. Names consist of letters, digits and underscores. Values must not contain
    dollar signs. At most 100 entries. Each value: at most 4096 characters.
    """

    summary: TrainingJobVisualizationInput | Unset | None = UNSET
    """Training curves to write or display."""
