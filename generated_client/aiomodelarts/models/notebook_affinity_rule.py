# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookAffinityRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_affinity_operator import NotebookAffinityOperator


class NotebookAffinityRule(BaseModel):
    """Condition on a label of nodes."""

    key: str | None = None
    """Key of the label."""

    operator: NotebookAffinityOperator | None = None
    """How the label is compared with the values."""

    values: list[str] | None = None
    """Values with which the label is compared."""

    weight: int | None = None
    """Weight of a rule about preferred nodes, from 0 to 100."""
