# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingNodeRequirement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_affinity_operator import NotebookAffinityOperator


class TrainingNodeRequirement(BaseModel):
    """Condition on a label or field of nodes."""

    key: str
    """Key of the label, or name of the field."""

    operator: NotebookAffinityOperator
    """How the label is compared with the values."""

    values: list[str] | None = None
    """Values to compare with. Empty for Exists and DoesNotExist, one integer for Gt and Lt."""
