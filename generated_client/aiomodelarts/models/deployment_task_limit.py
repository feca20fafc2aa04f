# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentTaskLimit`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentTaskLimit(BaseModel):
    """Limit of the parallel asynchronous tasks of a deployment."""

    max_concurrent_task: int | None = None
    """Largest number of tasks at the same time. From 1 to 100."""
