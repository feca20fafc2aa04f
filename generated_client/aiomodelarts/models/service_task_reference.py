# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskReference(BaseModel):
    """Newly created task."""

    id: str
    """ID of the task."""
