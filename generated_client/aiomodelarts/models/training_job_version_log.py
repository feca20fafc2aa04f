# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionLog`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionLog(BaseModel):
    """Part of a log file.

    Attributes:
        is_success: Whether the request succeeded. The client raises an exception if it is false.
        error_code: Error code. Absent on success.
        error_message: Error message. Absent on success.
        content: Content of the log lines.
        lines: Number of log lines in the response. 0 if there are no more lines.
        start_line: Cursor of the first line, a number of 19 digits. Use it as base_line to read backward.
        end_line: Cursor of the last line, a number of 19 digits. Use it as base_line to read forward.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "is_success": "is_success",
        "error_code": "error_code",
        "error_message": "error_message",
        "content": "content",
        "lines": "lines",
        "start_line": "start_line",
        "end_line": "end_line",
    }

    is_success: bool | Unset | None
    error_code: str | Unset | None
    error_message: str | Unset | None
    content: str | Unset | None
    lines: int | Unset | None
    start_line: str | int | Unset | None
    end_line: str | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        is_success: bool | Unset | None,
        content: str | Unset | None,
        lines: int | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        start_line: str | int | Unset | None = UNSET,
        end_line: str | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_success = is_success
        self.error_code = error_code
        self.error_message = error_message
        self.content = content
        self.lines = lines
        self.start_line = start_line
        self.end_line = end_line
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionLog:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.is_success = get("is_success", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_message = get("error_message", UNSET)
        self.content = get("content", UNSET)
        v = get("lines", UNSET)
        self.lines = v if v.__class__ is int else integer(v)
        self.start_line = get("start_line", UNSET)
        self.end_line = get("end_line", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.is_success
        if v is not UNSET:
            out["is_success"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_message
        if v is not UNSET:
            out["error_message"] = v
        v = self.content
        if v is not UNSET:
            out["content"] = v
        v = self.lines
        if v is not UNSET:
            out["lines"] = v
        v = self.start_line
        if v is not UNSET:
            out["start_line"] = to_wire(v)
        v = self.end_line
        if v is not UNSET:
            out["end_line"] = to_wire(v)
        return out


_KEYS = frozenset(TrainingJobVersionLog.__wire_names__)
