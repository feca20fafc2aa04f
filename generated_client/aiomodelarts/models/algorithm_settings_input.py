# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmSettingsInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .algorithm_engine import AlgorithmEngine
    from .algorithm_input_channel_input import AlgorithmInputChannelInput
    from .algorithm_output_channel import AlgorithmOutputChannel
    from .algorithm_parameter_input import AlgorithmParameterInput


class AlgorithmSettingsInput(BaseModel):
    """Code or image of a new or changed algorithm, with its parameters and data channels."""

    code_dir: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file."""

    boot_file: str | Unset | None = UNSET
    """File in code_dir that is run, such as /bucket/code/train.py."""

    command: str | Unset | None = UNSET
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameterInput] | Unset | None = UNSET
    """Parameters passed to the code."""

    inputs: list[AlgorithmInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[AlgorithmOutputChannel] | Unset | None = UNSET
    """Channels that store the output of the code."""

    engine: AlgorithmEngine | Unset | None = UNSET
    """AI engine or container image that runs the code."""

    parameters_customization: bool | Unset | None = UNSET
    """Whether a training job can override the hyperparameters."""
