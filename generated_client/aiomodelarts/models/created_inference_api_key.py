# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedInferenceApiKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_api_key_scope import InferenceApiKeyScope
    from .named_reference import NamedReference


class CreatedInferenceApiKey(BaseModel):
    """New API key with its value."""

    key_id: str
    """ID of the key."""

    name: str | None = None
    """Name of the key."""

    description: str | None = None
    """Description of the key."""

    create_time: str | None = None
    """Creation time, in milliseconds since 1970, as a string of digits."""

    scope: InferenceApiKeyScope | None = None
    """Services that the key can access."""

    domain_id: str | None = None
    """ID of the account."""

    project_id: str | None = None
    """ID of the project."""

    services: list[NamedReference] | None = None
    """Inference services to which the key is bound."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    api_key: str | None = json_field(default=None, sensitive=True)
    """Value of the key. No other response contains it."""
