# Generated from spec/ by `make generate`; do not edit.
"""The model `BuiltInAlgorithmParameter`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class BuiltInAlgorithmParameter(BaseModel):
    """Parameter that a built-in algorithm accepts."""

    label: str
    """Name of the parameter, such as batch_size."""

    value: str | None = None
    """Default value of the parameter. Can be empty."""

    required: bool | None = None
    """Whether the parameter is required."""

    placeholder_cn: str | None = None
    """Input hint in Chinese."""

    placeholder_en: str | None = None
    """Input hint in English. Can be empty."""
