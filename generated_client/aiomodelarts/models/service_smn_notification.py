# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSmnNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_smn_event import ServiceSmnEvent, ServiceSmnEventValue


class ServiceSmnNotification(BaseModel):
    """SMN topic and the states reported to it."""

    topic_urn: str
    """URN of the SMN topic that receives the notifications."""

    events: list[ServiceSmnEvent | ServiceSmnEventValue]
    """States that trigger a notification."""
