# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobApplication`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobApplication(BaseModel):
    """Web application that runs in a job."""

    url: str | None = None
    """URL of the application."""

    token: str | None = json_field(default=None, sensitive=True)
    """Token that gives access to the application."""
