# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingNameCheck`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingNameCheck(BaseModel):
    """Result of the check of a name."""

    is_duplicate: bool
    """Whether the name is taken."""
