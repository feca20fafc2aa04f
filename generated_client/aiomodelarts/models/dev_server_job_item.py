# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobItem`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerJobItem(BaseModel):
    """Part of a job with its parameters."""

    type: str | None = None
    """Type of the part, such as COMMON or DEVICE_LOG_COLLECT."""

    spec: dict[str, str] | None = None
    """Parameters of the part, by their names in the template."""
