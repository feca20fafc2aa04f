# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolCreatingStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_creating_step_type import PoolCreatingStepType


class PoolCreatingStep(BaseModel):
    """Settings for creating nodes in groups instead of individually."""

    step: int | None = None
    """Number of nodes created at a time."""

    type: PoolCreatingStepType | None = None
    """Type of the group."""
