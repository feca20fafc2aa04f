# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingQuota`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingQuota(BaseModel):
    """Limit and usage of one type of training quota."""

    resource: str
    """Type of quota. job-num is the number of training jobs."""

    quota: int
    """Maximum number of resources of this type."""

    used: int | None = None
    """Current number of resources of this type."""
