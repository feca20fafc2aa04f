# Generated from spec/ by `make generate`; do not edit.
"""The model `Authorization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .authorization_type import AuthorizationType


class Authorization(BaseModel):
    """Authorization for ModelArts to act for a user."""

    user_id: str
    """ID of the IAM user. "all-users" means all users."""

    user_name: str | None = None
    """Name of the IAM user. "all-users" means all users."""

    type: AuthorizationType
    """Whether the authorization uses an agency or an access key."""

    content: str = json_field(sensitive=True)
    """Name of the agency, or access key ID (AK)."""

    secret_key: str | None = json_field(default=None, sensitive=True)
    """Secret access key (SK)."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    user_type: str | None = None
    """Type of the authorized user. Huawei Cloud only."""
