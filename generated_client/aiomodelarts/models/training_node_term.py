# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingNodeTerm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_node_requirement import TrainingNodeRequirement


class TrainingNodeTerm(BaseModel):
    """Conditions on nodes, all of which must be met."""

    match_expressions: list[TrainingNodeRequirement] | None = json_field(default=None, key="matchExpressions")
    """Conditions on labels of the node."""

    match_fields: list[TrainingNodeRequirement] | None = json_field(default=None, key="matchFields")
    """Conditions on fields of the node."""
