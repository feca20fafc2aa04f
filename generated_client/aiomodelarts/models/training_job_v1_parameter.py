# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1Parameter`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobV1Parameter(BaseModel):
    """An argument of the training code. For a custom image, it is passed as an environment variable of the
    container.
    """

    label: str | None = None
    """Name of the argument, such as learning_rate."""

    value: str | float | bool | None = json_field(default=None, sensitive=True)
    """Value of the argument. Usually a string, even for numbers."""
