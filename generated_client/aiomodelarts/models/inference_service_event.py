# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_service_event_type import InferenceServiceEventType


class InferenceServiceEvent(BaseModel):
    """An event of an inference service, and how often it occurred."""

    id: str
    """ID of the event."""

    service_id: str | None = None
    """ID of the service."""

    service_version_id: str | None = None
    """ID of the version of the service."""

    event_count: int | None = None
    """Number of times that the event occurred."""

    event_type: InferenceServiceEventType | None = None
    """Severity of the event."""

    event_info: str | None = None
    """Message in English."""

    event_info_cn: str | None = None
    """Message in Chinese."""

    create_at: int | None = None
    """First time of the event, in milliseconds since 1970."""

    update_at: int | None = None
    """Last time of the event, in milliseconds since 1970."""
