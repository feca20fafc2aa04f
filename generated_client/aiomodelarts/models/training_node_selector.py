# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingNodeSelector`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_node_term import TrainingNodeTerm


class TrainingNodeSelector(BaseModel):
    """Nodes that may run tasks. A node must meet one of the terms."""

    node_selector_terms: list[TrainingNodeTerm] = json_field(key="nodeSelectorTerms")
    """Terms of which a node must meet at least one."""
