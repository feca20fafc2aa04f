# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceLimit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_rate_limit import InferenceRateLimit


class InferenceServiceLimit(BaseModel):
    """Limits of the requests to a service."""

    rate_limit: InferenceRateLimit | None = None
    """Highest rate of requests."""

    request_size_limit: int | None = None
    """Largest size of a request, in megabytes. From 1 to 50."""

    request_timeout: int | None = None
    """Longest time for a request, in seconds. From 1 to 7200."""

    ip_white_list: list[str] | None = None
    """IP addresses that may call the service."""

    ip_black_list: list[str] | None = None
    """IP addresses that may not call the service."""
