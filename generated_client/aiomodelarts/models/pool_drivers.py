# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDrivers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_driver_status import PoolDriverStatus


class PoolDrivers(BaseModel):
    """Drivers on the nodes of a pool."""

    gpu: PoolDriverStatus | None = None
    """Driver of the GPUs."""

    npu: PoolDriverStatus | None = None
    """Driver of the NPUs."""
