# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAdditionalSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_log_report_pipeline import ServiceLogReportPipeline
    from .service_smn_notification import ServiceSmnNotification


class ServiceAdditionalSettings(BaseModel):
    """Notification, log reporting and protocol settings of a service."""

    smn_notification: ServiceSmnNotification | Unset | None = UNSET
    """SMN notifications to send when the state of the service changes."""

    log_report_channels: list[ServiceLogReportPipeline] | Unset | None = UNSET
    """Destinations for logs. If omitted or empty, logs are not sent to LTS. Cannot be turned off once enabled."""

    websocket_upgrade: bool | Unset | None = UNSET
    """Whether the service uses WebSocket. Defaults to false for a new service; in an update, the setting is kept.
    Cannot be turned off once enabled, and cannot be combined with a traffic limit.
    """
