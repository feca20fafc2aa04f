# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_event_type import ServiceEventType


class ServiceEvent(BaseModel):
    """Event in the life of a service, such as a deployment step."""

    event_type: ServiceEventType
    """Type of the event, normal or abnormal."""

    event_info: str
    """Human-readable message. During a deployment, events report building the image, preparing, scheduling, pulling
    the image and starting.
    """

    occur_time: int
    """Time of the event, in milliseconds since 1970."""
