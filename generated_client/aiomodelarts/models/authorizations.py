# Generated from spec/ by `make generate`; do not edit.
"""Models of `authorizations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .authorizations_enumerations import AuthorizationType, AuthorizationTypeValue


class AgencyReference(BaseModel):
    """Name of the new agency."""

    agency_name: str
    """Name of the agency, such as ma_agency_gardeners."""


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


class AuthorizationPage(BasePage["Authorization"], items="auth", total="total_count"):
    """One page of authorizations."""

    total_count: int
    """Total number of authorizations."""

    auth: list[Authorization]
    """Authorizations on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class AuthorizationResult(BaseModel):
    """Result of a change of authorizations."""

    result: str | bool
    """Whether the request succeeded, as a boolean or a string."""

    success_message: str | None = None
    """Message about the result, returned if the authorizations of all users are deleted."""


class CreateAgencyRequest(BaseModel):
    """Name of a new agency."""

    agency_name_suffix: str | Unset | None = UNSET
    """Suffix of the agency name, added after ma_agency_. By default, the agency is named modelarts_agency. At most 50
    characters.
    """


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
