# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorStepNames`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ResourceFlavorStepNames(BaseModel):
    """Display names of a step, by language."""

    en_us: str | None = json_field(default=None, key="en_US")
    """Name in English."""
