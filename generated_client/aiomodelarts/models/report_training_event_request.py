# Generated from spec/ by `make generate`; do not edit.
"""The model `ReportTrainingEventRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ReportTrainingEventRequest(BaseModel):
    """Event that a training task reports."""

    type: str
    """Type of event."""
