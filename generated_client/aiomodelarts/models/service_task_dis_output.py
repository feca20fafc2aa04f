# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskDisOutput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskDisOutput(BaseModel):
    """DIS stream for the results of a task."""

    stream_name: str
    """Name of the DIS stream."""

    data_category: list[str] | None = None
    """Categories of results that are sent."""

    stream_id: str | None = None
    """ID of the DIS stream. For ModelArts Edge."""
