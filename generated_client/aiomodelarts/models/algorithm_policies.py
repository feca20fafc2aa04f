# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmPolicies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .auto_search import AutoSearch


class AlgorithmPolicies(BaseModel):
    """Alternatives to a single run of an algorithm with fixed parameters."""

    auto_search: AutoSearch | None = None
    """Hyperparameter search, which runs many trials with different values."""
