# Generated from spec/ by `make generate`; do not edit.
"""The model `HraMetricsSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hra_metrics_place import HraMetricsPlace
    from .hra_metrics_scheme import HraMetricsScheme


class HraMetricsSource(BaseModel):
    """Address from which metrics are read."""

    endpoint: str
    """IP address, domain name or localhost."""

    path: str | None = None
    """Path of the metrics, such as /metrics."""

    port: str
    """Port number, from 1 to 65535."""

    scheme: HraMetricsScheme
    """Protocol of the address."""

    metrics_source: HraMetricsPlace | None = None
    """Whether the address is in the container. Defaults to CONTAINER."""
