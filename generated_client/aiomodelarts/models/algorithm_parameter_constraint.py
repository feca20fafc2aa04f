# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmParameterConstraint`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AlgorithmParameterConstraint(BaseModel):
    """Restrictions on the value of a parameter."""

    type: str | None = None
    """Data type of the value, such as String or Integer."""

    editable: bool | None = None
    """Whether a job can override the value."""

    required: bool | None = None
    """Whether a job must provide a value."""

    sensitive: bool | None = None
    """Whether the value is secret. Currently has no effect."""

    valid_type: str | None = None
    """Interpretation of valid_range. "None" means that all values are allowed."""

    valid_range: list[str] | None = None
    """Allowed values, or the bounds of the allowed range."""
