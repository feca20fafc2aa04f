# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceModelAdditionalSettingsInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .service_log_volume_input import ServiceLogVolumeInput
    from .service_persistent_volume_input import ServicePersistentVolumeInput


class ServiceModelAdditionalSettingsInput(BaseModel):
    """Volume and rolling update settings for the containers of a new model."""

    log_volume: list[ServiceLogVolumeInput] | Unset | None = UNSET
    """Host folders to mount. Allowed only in dedicated resource pools."""

    persistent_volumes: list[ServicePersistentVolumeInput] | Unset | None = UNSET
    """Network volumes to mount."""

    max_surge: float | Unset | None = UNSET
    """Maximum number of additional instances during a rolling update. A value below 1 is a fraction of the instances,
    a value above 1 an absolute number. Default of the service: 1. More than 0.
    """

    max_unavailable: float | Unset | None = UNSET
    """Maximum number of instances that can be unavailable during a rolling update. By default, none can. A value
    below 1 is a fraction of the instances, a value above 1 an absolute number. More than 0.
    """

    termination_grace_period_seconds: int | timedelta | Unset | None = UNSET
    """Maximum time that a container can take to stop, in seconds."""
