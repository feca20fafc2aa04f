# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSshAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobSshAddress(BaseModel):
    """SSH address of a task.

    Attributes:
        task: Name of the task.
        url: Address of the SSH server.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "task": "task",
        "url": "url",
    }

    task: str | Unset | None
    url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        task: str | Unset | None = UNSET,
        url: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.task = task
        self.url = url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobSshAddress:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.task = get("task", UNSET)
        self.url = get("url", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.task
        if v is not UNSET:
            out["task"] = v
        v = self.url
        if v is not UNSET:
            out["url"] = v
        return out


_KEYS = frozenset(TrainingJobSshAddress.__wire_names__)
