# Generated from spec/ by `make generate`; do not edit.
"""The model `VisualizationJobFlavor`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class VisualizationJobFlavor(BaseModel):
    """Flavor that a visualization job runs on."""

    code: str
    """Code of the flavor."""
