# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigParameter`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobConfigParameter(BaseModel):
    """An argument of the training code. With a custom image, an environment variable of the container."""

    label: str | None = None
    """Name of the argument, such as learning_rate."""

    value: str | float | None = json_field(default=None, sensitive=True)
    """Value of the argument, usually a string, also for numbers."""
