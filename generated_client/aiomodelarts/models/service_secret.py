# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSecret`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ServiceSecret(BaseModel):
    """Secret to mount in the containers of a service."""

    secret_id: str = json_field(key="secretId")
    """ID of the secret, not its value."""

    mouth_path: str = json_field(key="mouthPath")
    """Mount path inside the container. The API misspells this name."""
