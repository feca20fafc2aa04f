# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobLogPreview`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobLogPreview(BaseModel):
    """Latest part of the log of a task."""

    content: str
    """Text of the log. Each line ends with a line feed."""

    current_size: int
    """Size of the content, in bytes, up to 5 MB."""

    full_size: int
    """Size of the complete log, in bytes."""
