# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDriver`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_driver_update_strategy import PoolDriverUpdateStrategy


class PoolDriver(BaseModel):
    """Accelerator drivers and their upgrade strategy."""

    gpu_version: str | None = json_field(default=None, key="gpuVersion")
    """Version of the GPU driver, such as 470.57.02. Only for nodes with GPUs."""

    npu_version: str | None = json_field(default=None, key="npuVersion")
    """Version of the NPU driver. Only for nodes with NPUs."""

    update_strategy: PoolDriverUpdateStrategy | None = json_field(default=None, key="updateStrategy")
    """Whether an upgrade waits for running jobs to end."""
