# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookAffinityRuleInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_affinity_operator import NotebookAffinityOperator, NotebookAffinityOperatorValue


class NotebookAffinityRuleInput(BaseModel):
    """Condition on a label of nodes."""

    key: str
    """Key of the label."""

    operator: NotebookAffinityOperator | NotebookAffinityOperatorValue | str
    """How the label is compared with the values."""

    values: list[str]
    """Values with which the label is compared."""

    weight: int | Unset | None = UNSET
    """Weight of a rule about preferred nodes. From 0 to 100."""
