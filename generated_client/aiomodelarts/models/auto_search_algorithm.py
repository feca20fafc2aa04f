# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchAlgorithm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .auto_search_algorithm_parameter import AutoSearchAlgorithmParameter


class AutoSearchAlgorithm(BaseModel):
    """Search algorithm with its settings."""

    name: str | None = None
    """Name of the search algorithm."""

    params: list[AutoSearchAlgorithmParameter] | None = None
    """Settings of the search algorithm."""
