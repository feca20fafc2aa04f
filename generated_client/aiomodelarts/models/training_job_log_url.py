# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobLogUrl`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobLogUrl(BaseModel):
    """Link to the log of a task."""

    obs_url: str = json_field(sensitive=True)
    """Signed link to the log, valid for five minutes."""
