# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobDataset`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobDataset(BaseModel):
    """Dataset version that a job reads, with its location.

    Attributes:
        id: ID of the dataset.
        version_id: ID of the dataset version.
        obs_url: Location of the dataset version in OBS.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "version_id": "version_id",
        "obs_url": "obs_url",
    }

    id: str | Unset | None
    version_id: str | Unset | None
    obs_url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        obs_url: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.version_id = version_id
        self.obs_url = obs_url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobDataset:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.version_id = get("version_id", UNSET)
        self.obs_url = get("obs_url", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.obs_url
        if v is not UNSET:
            out["obs_url"] = v
        return out


_KEYS = frozenset(TrainingJobDataset.__wire_names__)
