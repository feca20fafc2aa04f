# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceModelAdditionalSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_log_volume import ServiceLogVolume
    from .service_persistent_volume import ServicePersistentVolume


class ServiceModelAdditionalSettings(BaseModel):
    """Volume and rolling update settings of the containers of a model."""

    log_volume: list[ServiceLogVolume] | None = None
    """Mounted host folders. For dedicated resource pools only."""

    persistent_volumes: list[ServicePersistentVolume] | None = None
    """Mounted network volumes."""

    max_surge: float | None = None
    """Maximum number of additional instances during a rolling update. A value below 1 is a fraction of the instances,
    a value above 1 an absolute number.
    """

    max_unavailable: float | None = None
    """Maximum number of instances that can be unavailable during a rolling update. A value below 1 is a fraction of
    the instances, a value above 1 an absolute number.
    """

    termination_grace_period_seconds: int | None = None
    """Maximum time that a container can take to stop, in seconds."""
