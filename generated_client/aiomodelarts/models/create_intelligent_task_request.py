# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateIntelligentTaskRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateIntelligentTaskRequest(BaseModel):
    """Type and settings of an intelligent task.

    Attributes:
        collect_key_sample: Whether to collect hard examples. Default of the service: False.
        config: Settings of the task.
        model_id: ID of the labeling model. For pre-labeling.
        task_type: Type of the task: auto labeling, pre-labeling or grouping.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "collect_key_sample": "collect_key_sample",
        "config": "config",
        "model_id": "model_id",
        "task_type": "task_type",
    }

    collect_key_sample: bool | Unset | None
    config: IntelligentTaskConfig | Unset | None
    model_id: str | Unset | None
    task_type: IntelligentTaskType | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        collect_key_sample: bool | Unset | None = UNSET,
        config: IntelligentTaskConfig | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        task_type: IntelligentTaskType | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.collect_key_sample = collect_key_sample
        self.config = config
        self.model_id = model_id
        self.task_type = task_type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateIntelligentTaskRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.collect_key_sample = get("collect_key_sample", UNSET)
        v = get("config", UNSET)
        self.config = IntelligentTaskConfig.from_dict(v) if v.__class__ is dict else v
        self.model_id = get("model_id", UNSET)
        v = get("task_type", UNSET)
        self.task_type = IntelligentTaskType.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.collect_key_sample
        if v is not UNSET:
            out["collect_key_sample"] = v
        v = self.config
        if v is not UNSET:
            out["config"] = v.to_dict() if v.__class__ is IntelligentTaskConfig else to_wire(v)
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.task_type
        if v is not UNSET:
            out["task_type"] = to_wire(v)
        return out


_KEYS = frozenset(CreateIntelligentTaskRequest.__wire_names__)
from .intelligent_task_config import IntelligentTaskConfig  # noqa: E402
from .intelligent_task_type import IntelligentTaskType  # noqa: E402
