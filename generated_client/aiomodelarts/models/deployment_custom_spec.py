# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentCustomSpec`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentCustomSpec(BaseModel):
    """Own resources of a container, with the flavor custom."""

    gpu: float | None = None
    """Number of GPUs, with up to two decimal places. It excludes ascend. At least 0."""

    memory: int | None = None
    """Size of the memory, in megabytes."""

    cpu: float | None = None
    """Number of CPUs, with up to two decimal places. At least 0.01."""

    ascend: int | None = None
    """Number of Ascend chips. It excludes gpu."""

    arch: str | None = None
    """Architecture of the processor, x86 or arm64."""
