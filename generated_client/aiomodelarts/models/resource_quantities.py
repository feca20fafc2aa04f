# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuantities`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ResourceQuantities(BaseModel):
    """Amounts of compute resources, as strings with units."""

    cpu: str
    """Number of CPU cores, such as 8, or 3920m for thousandths of a core."""

    memory: str
    """Amount of memory with its unit, such as 6270Mi."""

    nvidia_com_gpu: str | None = json_field(default=None, key="nvidia.com/gpu")
    """Number of NVIDIA GPUs."""
