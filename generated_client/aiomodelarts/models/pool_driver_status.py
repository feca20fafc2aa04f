# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDriverStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_driver_state import PoolDriverState


class PoolDriverStatus(BaseModel):
    """Version and state of a driver."""

    version: str | None = None
    """Driver version on the nodes."""

    state: PoolDriverState | None = None
    """State of the driver."""
