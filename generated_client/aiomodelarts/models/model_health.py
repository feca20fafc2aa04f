# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelHealth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_health_check_method import ModelHealthCheckMethod


class ModelHealth(BaseModel):
    """Health check of the instances of a model."""

    check_method: ModelHealthCheckMethod | None = None
    """Type of the health check, an HTTP request or a command."""

    protocol: str | None = None
    """Protocol of the health check request. Only http is supported."""

    url: str | None = None
    """Path of the health check request, such as /health."""

    command: str | None = None
    """Command to run, with its arguments separated by spaces."""

    initial_delay_seconds: str | None = None
    """Delay between the start of an instance and its first health check, in seconds, as a string."""

    period_seconds: str | None = None
    """Interval between health checks, in seconds, as a string."""

    timeout_seconds: str | None = None
    """Timeout of a health check, in seconds, as a string."""

    failure_threshold: str | None = None
    """Maximum number of failed health checks, as a string."""
