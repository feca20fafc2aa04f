# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentFailure`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentFailure(BaseModel):
    """Reason why an instance could not be created or started."""

    code: str | None = None
    """Error code."""

    message: str | None = None
    """Error message."""

    detail: dict[str, str] | None = None
    """Details of the error, by name."""
