# Generated from spec/ by `make generate`; do not edit.
"""The model `StopTrainingJobRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class StopTrainingJobRequest(BaseModel):
    """Action to perform on a training job.

    Attributes:
        action_type: Action to perform. The only supported action is "terminate". Default of the service: 'terminate'.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "action_type": "action_type",
    }

    action_type: TrainingJobAction | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        action_type: TrainingJobAction | str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.action_type = action_type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> StopTrainingJobRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("action_type", UNSET)
        self.action_type = TrainingJobAction.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.action_type
        if v is not UNSET:
            out["action_type"] = to_wire(v)
        return out


_KEYS = frozenset(StopTrainingJobRequest.__wire_names__)
from .training_job_action import TrainingJobAction  # noqa: E402
