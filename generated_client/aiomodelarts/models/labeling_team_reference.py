# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class LabelingTeamReference(BaseModel):
    """ID of the new labeling team."""

    workforce_id: str
    """ID of the new labeling team."""
