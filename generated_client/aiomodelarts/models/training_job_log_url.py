# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobLogUrl`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobLogUrl(BaseModel):
    """Link to the log of a task.

    Attributes:
        obs_url: Signed link to the log, valid for five minutes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "obs_url": "obs_url",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "obs_url",
        }
    )

    obs_url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        obs_url: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.obs_url = obs_url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobLogUrl:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.obs_url = get("obs_url", UNSET)
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
        return out


_KEYS = frozenset(TrainingJobLogUrl.__wire_names__)
