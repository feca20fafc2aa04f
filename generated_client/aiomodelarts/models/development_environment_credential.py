# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentCredential`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentCredential(BaseModel):
    """Credentials for a Git repository or for OBS."""

    ssh_private_key: str | None = json_field(default=None, sensitive=True)
    """Private key for SSH access."""

    access_token: str | None = json_field(default=None, sensitive=True)
    """OAuth token issued by GitHub."""
