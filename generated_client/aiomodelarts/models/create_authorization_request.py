# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateAuthorizationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .authorization_type import AuthorizationType, AuthorizationTypeValue


class CreateAuthorizationRequest(BaseModel):
    """Settings of a new authorization."""

    user_id: str | Unset | None = UNSET
    """ID of the IAM user to authorize. Required for agencies. "all" means all users and replaces the authorizations
    of individual users.
    """

    user_name: str | Unset | None = UNSET
    """Name of the IAM user. "all-users" means all users."""

    type: AuthorizationType | AuthorizationTypeValue | Unset | None = UNSET
    """Whether to use an agency (recommended) or an access key."""

    content: str = json_field(sensitive=True)
    """Name of the agency, or access key ID (AK)."""

    secret_key: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Secret access key (SK). Required if type is credential."""

    user_type: str | Unset | None = UNSET
    """Type of the user to authorize. Huawei Cloud only."""
