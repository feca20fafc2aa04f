# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmOutputChannel`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AlgorithmOutputChannel(BaseModel):
    """Channel that stores the output of the code of an algorithm."""

    name: str
    """Name of the channel."""

    description: str | None = None
    """Description of the output."""
