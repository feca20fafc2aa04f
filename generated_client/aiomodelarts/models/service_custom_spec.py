# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceCustomSpec`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceCustomSpec(BaseModel):
    """Resources of an instance in a dedicated resource pool."""

    cpu: float | None = None
    """Number of CPU cores, with two decimal places."""

    memory: int | None = None
    """Amount of memory, in MB."""

    gpu_p4: float | None = None
    """Number of GPUs, with two decimal places. Absent if no GPU is used."""
