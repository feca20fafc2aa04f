# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FrozenScene`."""

from ..core.codec.enumerations import OpenStrEnum


class FrozenScene(OpenStrEnum):
    """Reason why a resource is frozen: arrears, a request of the police, or a violation."""

    ARREAR = "ARREAR"
    POLICE = "POLICE"
    ILLEGAL = "ILLEGAL"
