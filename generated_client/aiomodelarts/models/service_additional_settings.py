# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAdditionalSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceAdditionalSettings(BaseModel):
    """Notification, log reporting and protocol settings of a service.

    Attributes:
        smn_notification: SMN notifications to send when the state of the service changes.
        log_report_channels: Destinations for logs. If omitted or empty, logs are not sent to LTS. Cannot be turned
            off once enabled.
        websocket_upgrade: Whether the service uses WebSocket. Defaults to false for a new service; in an update, the
            setting is kept. Cannot be turned off once enabled, and cannot be combined with a traffic limit.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "smn_notification": "smn_notification",
        "log_report_channels": "log_report_channels",
        "websocket_upgrade": "websocket_upgrade",
    }

    smn_notification: ServiceSmnNotification | Unset | None
    log_report_channels: list[ServiceLogReportPipeline] | Unset | None
    websocket_upgrade: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        smn_notification: ServiceSmnNotification | Unset | None = UNSET,
        log_report_channels: list[ServiceLogReportPipeline] | Unset | None = UNSET,
        websocket_upgrade: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.smn_notification = smn_notification
        self.log_report_channels = log_report_channels
        self.websocket_upgrade = websocket_upgrade
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceAdditionalSettings:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("smn_notification", UNSET)
        self.smn_notification = ServiceSmnNotification.from_dict(v) if v.__class__ is dict else v
        v = get("log_report_channels", UNSET)
        self.log_report_channels = (
            [ServiceLogReportPipeline.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.websocket_upgrade = get("websocket_upgrade", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.smn_notification
        if v is not UNSET:
            out["smn_notification"] = v.to_dict() if v.__class__ is ServiceSmnNotification else to_wire(v)
        v = self.log_report_channels
        if v is not UNSET:
            out["log_report_channels"] = (
                [i0.to_dict() if i0.__class__ is ServiceLogReportPipeline else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.websocket_upgrade
        if v is not UNSET:
            out["websocket_upgrade"] = v
        return out


_KEYS = frozenset(ServiceAdditionalSettings.__wire_names__)
from .service_log_report_pipeline import ServiceLogReportPipeline  # noqa: E402
from .service_smn_notification import ServiceSmnNotification  # noqa: E402
