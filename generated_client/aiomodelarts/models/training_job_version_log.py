# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionLog`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobVersionLog(BaseModel):
    """Part of a log file."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    content: str
    """Content of the log lines."""

    lines: int = json_field(digits=True)
    """Number of log lines in the response. 0 if there are no more lines."""

    start_line: str | int | None = None
    """Cursor of the first line, a number of 19 digits. Use it as base_line to read backward."""

    end_line: str | int | None = None
    """Cursor of the last line, a number of 19 digits. Use it as base_line to read forward."""
