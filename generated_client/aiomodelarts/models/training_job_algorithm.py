# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAlgorithm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .algorithm_parameter import AlgorithmParameter
    from .algorithm_policies import AlgorithmPolicies
    from .training_job_engine import TrainingJobEngine
    from .training_job_input_channel import TrainingJobInputChannel
    from .training_job_output_channel import TrainingJobOutputChannel
    from .training_job_visualization import TrainingJobVisualization


class TrainingJobAlgorithm(BaseModel):
    """Algorithm that a training job runs."""

    id: str | None = None
    """ID of the algorithm."""

    name: str | None = None
    """Name of the algorithm."""

    subscription_id: str | None = None
    """ID of the subscribed algorithm."""

    item_version_id: str | None = None
    """ID of the version of the subscribed algorithm."""

    code_dir: str | None = None
    """OBS folder that contains the code."""

    boot_file: str | None = None
    """File in code_dir that is run."""

    autosearch_config_path: str | None = None
    """OBS path of the YAML file with the settings of the hyperparameter search."""

    autosearch_framework_path: str | None = None
    """OBS folder that contains the framework code of the hyperparameter search."""

    command: str | None = None
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameter] | None = None
    """Parameters passed to the code."""

    policies: AlgorithmPolicies | None = None
    """Hyperparameter search performed by the job."""

    inputs: list[TrainingJobInputChannel] | None = None
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannel] | None = None
    """Channels that store the output of the code."""

    engine: TrainingJobEngine | None = None
    """AI engine that runs the code."""

    local_code_dir: str | None = None
    """Folder in the container where the code is placed."""

    working_dir: str | None = None
    """Folder in the container where the code is started."""

    environments: list[dict[str, str]] | None = json_field(default=None, sensitive=True)
    """Environment variables of the code, as a list of maps."""

    summary: TrainingJobVisualization | None = None
    """Training curves that the job writes or displays."""
