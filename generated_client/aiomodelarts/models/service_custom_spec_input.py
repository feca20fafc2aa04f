# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceCustomSpecInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class ServiceCustomSpecInput(BaseModel):
    """Resources to request for an instance in a dedicated resource pool."""

    cpu: float
    """Number of CPU cores. Rounded to two decimal places. At least 0.01."""

    memory: int
    """Amount of memory, in MB."""

    gpu_p4: float | Unset | None = UNSET
    """Number of GPUs. No GPU is used by default. Rounded to two decimal places. At least 0."""
