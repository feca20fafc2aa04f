# Generated from spec/ by `make generate`; do not edit.
"""Models of `inference_api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .inference_api_keys_enumerations import InferenceApiKeyScope, InferenceApiKeyScopeValue
    from .openapi import NamedReference


class BindInferenceApiKeysRequest(BaseModel):
    """API keys to bind to a service or to unbind from it."""

    key_ids: list[InferenceApiKeyReferenceInput]
    """Up to 10 keys, each with its ID. At most 10 items."""


class CreateInferenceApiKeyRequest(BaseModel):
    """Name and scope of the new key."""

    name: str
    """Name of the key, unique among the existing keys. Can contain letters, Chinese characters, digits, hyphens and
    underscores. From 1 to 64 characters.
    """

    description: str | Unset | None = UNSET
    """Description of the key. At most 256 characters. Matches `^[^!<>=&"']*$`."""

    scope: InferenceApiKeyScope | InferenceApiKeyScopeValue | str
    """Services that the key can access."""


class CreateTemporaryInferenceApiKeyRequest(BaseModel):
    """Lifetime of the new key."""

    expire_time: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-hours")
    """Time until the key expires, in hours. From 1 to 24."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


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


class InferenceApiKeyBasics(BaseModel):
    """Identity of an API key and the services that it can access."""

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


class InferenceApiKeyBindingResult(BaseModel):
    """Result of binding or unbinding several API keys."""

    total: int | None = None
    """Number of keys in the request."""

    success_count: int | None = None
    """Number of keys that were bound or unbound."""

    success_items: list[InferenceApiKey] | None = None
    """Keys that were bound or unbound."""

    failure_count: int | None = None
    """Number of keys that failed."""

    failure_items: list[InferenceApiKeyFailure] | None = None
    """Keys that failed, with reasons."""


class InferenceApiKeyFailure(BaseModel):
    """API key that was not bound or unbound, with the reason."""

    key_id: str | None = None
    """ID of the key."""

    error_code: str | None = None
    """Error code."""

    error_msg: str | None = None
    """Error message."""


class InferenceApiKeyPage(BasePage["InferenceApiKey"], items="data", total="total"):
    """One page of API keys."""

    current: int | None = None
    """Number of this page, counted from 0."""

    pages: int | None = None
    """Number of pages of the requested size."""

    size: int | None = None
    """Number of keys on this page."""

    total: int
    """Total number of matches."""

    data: list[InferenceApiKey]
    """Keys on this page."""


class InferenceApiKeyReferenceInput(BaseModel):
    """Object with the ID of a key."""

    key_id: str
    """ID of the key. Matches `^[a-z0-9]{32}$`."""


class TemporaryInferenceApiKey(BaseModel):
    """API key that expires after some hours."""

    api_key: str | None = json_field(default=None, sensitive=True)
    """Value to send in the header Authorization."""

    create_time: int | None = None
    """Creation time of the key."""

    expire_time: int | None = None
    """Expiry time of the key."""
