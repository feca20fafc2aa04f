# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmInputChannel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .algorithm_input_constraint import AlgorithmInputConstraint


class AlgorithmInputChannel(BaseModel):
    """Channel that provides input data to the code of an algorithm."""

    name: str
    """Name of the channel, used by training jobs to attach data."""

    description: str | None = None
    """Description of the expected input data."""

    remote_constraints: list[AlgorithmInputConstraint] | None = None
    """Types of data that the channel accepts."""
