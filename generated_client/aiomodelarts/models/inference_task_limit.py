# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceTaskLimit`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceTaskLimit(BaseModel):
    """Limit of the asynchronous tasks of a service."""

    max_task: int | None = None
    """Largest number of tasks of the service. From 0 to 10000."""
