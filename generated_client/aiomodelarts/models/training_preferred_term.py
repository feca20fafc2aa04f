# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingPreferredTerm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_node_term import TrainingNodeTerm


class TrainingPreferredTerm(BaseModel):
    """Conditions on preferred nodes, with their weight."""

    weight: int
    """Weight of nodes that meet the conditions. From 1 to 100."""

    preference: TrainingNodeTerm
    """Conditions on the node."""
