# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmReferenceInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AlgorithmReferenceInput(BaseModel):
    """Existing algorithm."""

    id: str
    """ID of the algorithm."""
