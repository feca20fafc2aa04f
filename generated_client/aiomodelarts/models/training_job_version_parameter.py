# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionParameter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_version_tip import TrainingJobVersionTip


class TrainingJobVersionParameter(BaseModel):
    """An argument of the training code, with hints for its form in the console."""

    label: str | None = None
    """Name of the argument, such as learning_rate."""

    value: str | float | bool | None = json_field(default=None, sensitive=True)
    """Value of the argument. Usually a string, even for numbers."""

    required: bool | None = None
    """Whether the argument needs a value. Open Telekom Cloud only."""

    placeholder: str | None = None
    """Text of the empty input field. Open Telekom Cloud only."""

    tip: TrainingJobVersionTip | None = None
    """Hint beside the input field. Open Telekom Cloud only."""
