# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateAcceptanceTaskRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateAcceptanceTaskRequest(BaseModel):
    """Decision about an acceptance task.

    Attributes:
        action: Action to perform on the samples.
        overwrite_last_result: Whether to overwrite labels that were added to the dataset in the meantime. Default of
            the service: False.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "overwrite_last_result": "overwrite_last_result",
    }

    action: AcceptanceAction | int | Unset | None
    overwrite_last_result: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        action: AcceptanceAction | int | Unset | None,
        overwrite_last_result: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.action = action
        self.overwrite_last_result = overwrite_last_result
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateAcceptanceTaskRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("action", UNSET)
        self.action = AcceptanceAction.of(v)
        self.overwrite_last_result = get("overwrite_last_result", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.action
        if v is not UNSET:
            out["action"] = to_wire(v)
        v = self.overwrite_last_result
        if v is not UNSET:
            out["overwrite_last_result"] = v
        return out


_KEYS = frozenset(UpdateAcceptanceTaskRequest.__wire_names__)
from .acceptance_action import AcceptanceAction  # noqa: E402
