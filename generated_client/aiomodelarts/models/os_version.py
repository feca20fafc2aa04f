# Generated from spec/ by `make generate`; do not edit.
"""The model `OsVersion`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class OsVersion(BaseModel):
    """Operating system available for nodes."""

    name: str
    """Name of the system image."""

    end_of_service: str | None = json_field(default=None, key="endOfService")
    """End-of-service date, in the format YYYY-MM-DD."""
