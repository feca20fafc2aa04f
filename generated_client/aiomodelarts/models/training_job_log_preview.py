# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobLogPreview`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobLogPreview(BaseModel):
    """Latest part of the log of a task.

    Attributes:
        content: Text of the log. Each line ends with a line feed.
        current_size: Size of the content, in bytes, up to 5 MB.
        full_size: Size of the complete log, in bytes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "current_size": "current_size",
        "full_size": "full_size",
    }

    content: str | Unset | None
    current_size: int | Unset | None
    full_size: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        content: str | Unset | None,
        current_size: int | Unset | None,
        full_size: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content = content
        self.current_size = current_size
        self.full_size = full_size
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobLogPreview:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.content = get("content", UNSET)
        self.current_size = get("current_size", UNSET)
        self.full_size = get("full_size", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.content
        if v is not UNSET:
            out["content"] = v
        v = self.current_size
        if v is not UNSET:
            out["current_size"] = v
        v = self.full_size
        if v is not UNSET:
            out["full_size"] = v
        return out


_KEYS = frozenset(TrainingJobLogPreview.__wire_names__)
