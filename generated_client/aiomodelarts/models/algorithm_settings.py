# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .algorithm_code_tree import AlgorithmCodeTree
    from .algorithm_engine import AlgorithmEngine
    from .algorithm_input_channel import AlgorithmInputChannel
    from .algorithm_output_channel import AlgorithmOutputChannel
    from .algorithm_parameter import AlgorithmParameter


class AlgorithmSettings(BaseModel):
    """Code or image of an algorithm, with its parameters, data channels and files."""

    code_dir: str | None = None
    """OBS folder that contains the code."""

    boot_file: str | None = None
    """File in code_dir that is run."""

    command: str | None = None
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameter] | None = None
    """Parameters passed to the code."""

    inputs: list[AlgorithmInputChannel] | None = None
    """Channels that provide input data to the code."""

    outputs: list[AlgorithmOutputChannel] | None = None
    """Channels that store the output of the code."""

    engine: AlgorithmEngine | None = None
    """AI engine or container image that runs the code."""

    code_tree: AlgorithmCodeTree | None = None
    """Code folder with all its contents."""

    parameters_customization: bool | None = None
    """Whether a training job can override the hyperparameters."""
