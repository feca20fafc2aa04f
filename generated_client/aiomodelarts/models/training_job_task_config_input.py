# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskConfigInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .algorithm_engine import AlgorithmEngine
    from .algorithm_parameter_input import AlgorithmParameterInput
    from .training_job_input_channel_input import TrainingJobInputChannelInput
    from .training_job_output_channel_input import TrainingJobOutputChannelInput


class TrainingJobTaskConfigInput(BaseModel):
    """Algorithm settings of a task."""

    parameters: list[AlgorithmParameterInput] | Unset | None = UNSET
    """Parameters passed to the code."""

    inputs: list[TrainingJobInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET
    """Channels that store the output of the code."""

    engine: AlgorithmEngine | Unset | None = UNSET
    """AI engine that runs the code."""
