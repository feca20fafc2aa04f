# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AuthorizationType`."""

from ..core.model import OpenStrEnum


class AuthorizationType(OpenStrEnum):
    """How a user authorizes ModelArts, through an agency, which is to be preferred, or through a permanent access
    key.
    """

    AGENCY = "agency"
    CREDENTIAL = "credential"
