# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskParameter`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class IntelligentTaskParameter(BaseModel):
    """A parameter of the training job."""

    label: str | None = None
    """Name of the parameter."""

    value: str | None = None
    """Value of the training job parameter."""
