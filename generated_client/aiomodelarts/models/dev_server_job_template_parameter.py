# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobTemplateParameter`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerJobTemplateParameter(BaseModel):
    """Variable setting that a template leaves to its jobs."""

    name: str | None = None
    """Key of the parameter in spec of an item."""

    description: str | None = None
    """Meaning of the parameter for users."""

    value: str | None = None
    """Usual value of the parameter."""

    visible: str | None = None
    """Whether the console shows the parameter, true or false."""

    regex: str | None = None
    """Regular expression that values must match."""
