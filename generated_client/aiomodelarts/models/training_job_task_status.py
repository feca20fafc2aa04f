# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobTaskStatus(BaseModel):
    """Exit code and message of a task of a job.

    Attributes:
        task: Name of the task.
        exit_code: Exit code of the process.
        message: Error message of the task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "task": "task",
        "exit_code": "exit_code",
        "message": "message",
    }

    task: str | Unset | None
    exit_code: int | Unset | None
    message: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        task: str | Unset | None = UNSET,
        exit_code: int | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.task = task
        self.exit_code = exit_code
        self.message = message
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobTaskStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.task = get("task", UNSET)
        self.exit_code = get("exit_code", UNSET)
        self.message = get("message", UNSET)
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
        v = self.exit_code
        if v is not UNSET:
            out["exit_code"] = v
        v = self.message
        if v is not UNSET:
            out["message"] = v
        return out


_KEYS = frozenset(TrainingJobTaskStatus.__wire_names__)
