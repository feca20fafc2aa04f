# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskFlavor`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class IntelligentTaskFlavor(BaseModel):
    """Flavor for a training job."""

    code: str | None = None
    """Code of the flavor, as used for creating a training job."""
