# Generated from spec/ by `make generate`; do not edit.
"""The model `SearchAlgorithm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .auto_search_algorithm_parameter import AutoSearchAlgorithmParameter


class SearchAlgorithm(BaseModel):
    """A hyperparameter search algorithm."""

    name: str
    """Name of the search algorithm, as used in training jobs and algorithms."""

    params: list[AutoSearchAlgorithmParameter]
    """Parameters of the search algorithm and their default values."""

    description: str | None = None
    """Description of the search method."""
