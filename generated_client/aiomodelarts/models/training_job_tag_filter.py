# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTagFilter`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingJobTagFilter(BaseModel):
    """Tag that listed jobs have."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    values: list[str] | Unset | None = UNSET
    """Accepted values of the tag. If empty, any value is accepted. At most 10 items."""
