# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AuthorizationType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AuthorizationType(OpenStrEnum):
    """Method of authorization, either an agency (recommended) or a permanent access key (credential)."""

    AGENCY = "agency"
    CREDENTIAL = "credential"


AuthorizationTypeValue: TypeAlias = Literal["agency", "credential"]
"""Value of a listed member of `AuthorizationType`, which arguments accept as well."""
