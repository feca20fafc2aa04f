# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingLogLines`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingLogLines(BaseModel):
    """Lines of the log of a training task."""

    start_line: str | None = None
    """Number of the first returned line, as digits."""

    end_line: str | None = None
    """Number of the last returned line, as digits."""

    lines: int | None = None
    """Number of returned lines."""

    content: str | None = None
    """The lines, separated by newlines."""
