# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceRateLimit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_rate_unit import InferenceRateUnit


class InferenceRateLimit(BaseModel):
    """Highest rate of requests to a service."""

    num: int
    """Number of requests per period. From 1 to 10000."""

    unit: InferenceRateUnit
    """Period of the limit."""
