# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskWebhook`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ServiceTaskWebhook(BaseModel):
    """Webhook that a task calls with its results."""

    url: str | None = json_field(default=None, sensitive=True)
    """URL that receives the results."""

    headers: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Headers sent with each result."""

    data_category: list[str] | None = None
    """Categories of results that are sent."""
