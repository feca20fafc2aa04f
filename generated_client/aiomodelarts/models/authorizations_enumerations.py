# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `authorizations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AuthorizationSortKey(OpenStrEnum):
    """Field that the list of authorizations is sorted by."""

    USER_NAME = "user_name"
    CREATE_TIME = "create_time"


AuthorizationSortKeyValue: TypeAlias = Literal["user_name", "create_time"]
"""Value of a listed member of `AuthorizationSortKey`, which arguments accept as well."""


class AuthorizationType(OpenStrEnum):
    """Method of authorization, either an agency (recommended) or a permanent access key (credential)."""

    AGENCY = "agency"
    CREDENTIAL = "credential"


AuthorizationTypeValue: TypeAlias = Literal["agency", "credential"]
"""Value of a listed member of `AuthorizationType`, which arguments accept as well."""
