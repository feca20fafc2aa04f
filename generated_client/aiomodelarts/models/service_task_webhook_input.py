# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskWebhookInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class ServiceTaskWebhookInput(BaseModel):
    """Webhook that a new task calls with its results."""

    url: str = json_field(sensitive=True)
    """URL that receives the results."""

    headers: dict[str, str] = json_field(sensitive=True)
    """Headers to send with each result. From 1 to 10 entries."""

    data_category: list[str] | Unset | None = UNSET
    """Categories of results to send. Some services require the list."""
