# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceModelAdditionalSettingsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceModelAdditionalSettingsInput(BaseModel):
    """Volume and rolling update settings for the containers of a new model.

    Attributes:
        log_volume: Host folders to mount. Allowed only in dedicated resource pools.
        persistent_volumes: Network volumes to mount.
        max_surge: Maximum number of additional instances during a rolling update. A value below 1 is a fraction of
            the instances, a value above 1 an absolute number. Default of the service: 1.
        max_unavailable: Maximum number of instances that can be unavailable during a rolling update. By default, none
            can. A value below 1 is a fraction of the instances, a value above 1 an absolute number.
        termination_grace_period_seconds: Maximum time that a container can take to stop, in seconds.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "log_volume": "log_volume",
        "persistent_volumes": "persistent_volumes",
        "max_surge": "max_surge",
        "max_unavailable": "max_unavailable",
        "termination_grace_period_seconds": "termination_grace_period_seconds",
    }

    log_volume: list[ServiceLogVolumeInput] | Unset | None
    persistent_volumes: list[ServicePersistentVolumeInput] | Unset | None
    max_surge: float | Unset | None
    max_unavailable: float | Unset | None
    termination_grace_period_seconds: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        log_volume: list[ServiceLogVolumeInput] | Unset | None = UNSET,
        persistent_volumes: list[ServicePersistentVolumeInput] | Unset | None = UNSET,
        max_surge: float | Unset | None = UNSET,
        max_unavailable: float | Unset | None = UNSET,
        termination_grace_period_seconds: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.log_volume = log_volume
        self.persistent_volumes = persistent_volumes
        self.max_surge = max_surge
        self.max_unavailable = max_unavailable
        self.termination_grace_period_seconds = termination_grace_period_seconds
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceModelAdditionalSettingsInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("log_volume", UNSET)
        self.log_volume = (
            [ServiceLogVolumeInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("persistent_volumes", UNSET)
        self.persistent_volumes = (
            [ServicePersistentVolumeInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.max_surge = get("max_surge", UNSET)
        self.max_unavailable = get("max_unavailable", UNSET)
        self.termination_grace_period_seconds = get("termination_grace_period_seconds", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.log_volume
        if v is not UNSET:
            out["log_volume"] = (
                [i0.to_dict() if i0.__class__ is ServiceLogVolumeInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.persistent_volumes
        if v is not UNSET:
            out["persistent_volumes"] = (
                [i0.to_dict() if i0.__class__ is ServicePersistentVolumeInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.max_surge
        if v is not UNSET:
            out["max_surge"] = v
        v = self.max_unavailable
        if v is not UNSET:
            out["max_unavailable"] = v
        v = self.termination_grace_period_seconds
        if v is not UNSET:
            out["termination_grace_period_seconds"] = v
        return out


_KEYS = frozenset(ServiceModelAdditionalSettingsInput.__wire_names__)
from .service_log_volume_input import ServiceLogVolumeInput  # noqa: E402
from .service_persistent_volume_input import ServicePersistentVolumeInput  # noqa: E402
