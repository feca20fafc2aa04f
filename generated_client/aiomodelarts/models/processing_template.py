# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingTemplate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingTemplate(BaseModel):
    """Type and settings of a processing task.

    Attributes:
        id: Type of the task, used as the ID of the template.
        name: Name of the template.
        operator_params: Operators of the task, with their settings.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "operator_params": "operator_params",
    }

    id: ProcessingTaskType | str | Unset | None
    name: str | Unset | None
    operator_params: list[ProcessingOperator] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: ProcessingTaskType | str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        operator_params: list[ProcessingOperator] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.operator_params = operator_params
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingTemplate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("id", UNSET)
        self.id = ProcessingTaskType.of(v)
        self.name = get("name", UNSET)
        v = get("operator_params", UNSET)
        self.operator_params = (
            [ProcessingOperator.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = to_wire(v)
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.operator_params
        if v is not UNSET:
            out["operator_params"] = (
                [i0.to_dict() if i0.__class__ is ProcessingOperator else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ProcessingTemplate.__wire_names__)
from .processing_operator import ProcessingOperator  # noqa: E402
from .processing_task_type import ProcessingTaskType  # noqa: E402
