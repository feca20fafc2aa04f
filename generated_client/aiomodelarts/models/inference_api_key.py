# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceApiKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_api_key_scope import InferenceApiKeyScope
    from .named_reference import NamedReference


class InferenceApiKey(BaseModel):
    """API key without its value."""

    key_id: str
    """ID of the key."""

    name: str
    """Name of the key."""

    description: str | None = None
    """Description of the key."""

    create_time: str | None = None
    """Creation time, in milliseconds since 1970, as a string of digits."""

    scope: InferenceApiKeyScope
    """Services that the key can access."""

    domain_id: str | None = None
    """ID of the account."""

    project_id: str | None = None
    """ID of the project."""

    services: list[NamedReference] | None = None
    """Inference services to which the key is bound."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""
