# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionTip`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVersionTip(BaseModel):
    """Hint beside an input field of the console."""

    content: str | None = None
    """Text of the hint."""

    position: str | None = None
    """Place of the hint, such as top-left."""

    show: bool | None = None
    """Whether the hint is visible."""
