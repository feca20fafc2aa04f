# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSshInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobSshInput(BaseModel):
    """SSH access to the containers of a new job.

    Attributes:
        key_pair_names: Names of the key pairs in the project that can be used to log in.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key_pair_names": "key_pair_names",
    }

    key_pair_names: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key_pair_names: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key_pair_names = key_pair_names
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobSshInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.key_pair_names = get("key_pair_names", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.key_pair_names
        if v is not UNSET:
            out["key_pair_names"] = v
        return out


_KEYS = frozenset(TrainingJobSshInput.__wire_names__)
