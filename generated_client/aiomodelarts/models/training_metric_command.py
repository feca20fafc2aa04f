# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingMetricCommand`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingMetricCommand(BaseModel):
    """Command that prints metrics."""

    command: list[str] | None = None
    """The command and its arguments."""
