# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchAlgorithmParameter`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AutoSearchAlgorithmParameter(BaseModel):
    """Setting of a search algorithm."""

    key: str | None = None
    """Name of the setting."""

    value: str | None = None
    """Value of the setting, as a string."""

    type: str | None = None
    """Data type of the value."""
