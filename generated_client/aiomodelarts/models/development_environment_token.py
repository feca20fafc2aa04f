# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentToken`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentToken(BaseModel):
    """Access token of a development environment."""

    token: str = json_field(sensitive=True)
    """Token that gives access to the instance."""
