# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingPreferredAffinity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_preferred_term import TrainingPreferredTerm


class TrainingPreferredAffinity(BaseModel):
    """Nodes that are preferred for tasks."""

    node_affinity: list[TrainingPreferredTerm] | None = None
    """Terms with their weights. Nodes with the largest sum of weights are preferred."""
