# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobObsMount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobObsMount(BaseModel):
    """Folder in an OBS bucket, mounted in the containers.

    Attributes:
        obs_path: Folder in OBS, such as /bucket/folder.
        local_path: Mount path in the containers.
        obs_url: Address of the folder. The reference lists it in addition to obs_path, which its examples use.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "obs_path": "obs_path",
        "local_path": "local_path",
        "obs_url": "obs_url",
    }

    obs_path: str | Unset | None
    local_path: str | Unset | None
    obs_url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        obs_path: str | Unset | None = UNSET,
        local_path: str | Unset | None = UNSET,
        obs_url: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.obs_path = obs_path
        self.local_path = local_path
        self.obs_url = obs_url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobObsMount:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.obs_path = get("obs_path", UNSET)
        self.local_path = get("local_path", UNSET)
        self.obs_url = get("obs_url", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.obs_path
        if v is not UNSET:
            out["obs_path"] = v
        v = self.local_path
        if v is not UNSET:
            out["local_path"] = v
        v = self.obs_url
        if v is not UNSET:
            out["obs_url"] = v
        return out


_KEYS = frozenset(TrainingJobObsMount.__wire_names__)
