# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentPodEvent`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentPodEvent(BaseModel):
    """A Kubernetes event of a pod."""

    count: int | None = None
    """Number of times that the event occurred."""

    first_timestamp: str | None = None
    """First time of the event, in UTC, in ISO 8601 format."""

    last_timestamp: str | None = None
    """Last time of the event, in UTC, in ISO 8601 format."""

    message: str | None = None
    """Message of the event."""

    reason: str | None = None
    """Short reason of the event, such as Scheduled."""

    reporting_component: str | None = None
    """Component of Kubernetes that reported the event."""

    type: str | None = None
    """Severity of the event, Normal or Warning."""
