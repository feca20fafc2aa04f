# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceAmount`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolResourceAmount(BaseModel):
    """Amounts of resources. Accelerator types other than tnt004 have additional keys."""

    cpu: str | float
    """CPU cores, as a number or as a Kubernetes quantity such as 500m."""

    memory: str
    """Memory, as a Kubernetes quantity such as 64Gi."""

    tnt004: str | float | None = None
    """Accelerators of this type, as a number or as a Kubernetes quantity such as 1500m."""
