# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobLogExportPath`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobLogExportPath(BaseModel):
    """Location where the logs of a job are stored.

    Attributes:
        obs_url: OBS folder for the logs. Can be empty.
        host_path: Folder for the logs on the host.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "obs_url": "obs_url",
        "host_path": "host_path",
    }

    obs_url: str | Unset | None
    host_path: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        obs_url: str | Unset | None = UNSET,
        host_path: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.obs_url = obs_url
        self.host_path = host_path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobLogExportPath:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.obs_url = get("obs_url", UNSET)
        self.host_path = get("host_path", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.obs_url
        if v is not UNSET:
            out["obs_url"] = v
        v = self.host_path
        if v is not UNSET:
            out["host_path"] = v
        return out


_KEYS = frozenset(TrainingJobLogExportPath.__wire_names__)
