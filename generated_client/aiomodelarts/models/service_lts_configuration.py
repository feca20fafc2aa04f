# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLtsConfiguration`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceLtsConfiguration(BaseModel):
    """Log destination in LTS."""

    log_group_id: str
    """ID of the log group. At most 64 characters."""

    log_stream_id: str
    """ID of the log stream in that group. At most 64 characters."""
