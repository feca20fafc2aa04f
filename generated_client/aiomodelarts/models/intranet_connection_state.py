# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntranetConnectionState`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class IntranetConnectionState(OpenStrEnum):
    """State of a private network connection. APPROVING waits for the approval of the owner, and CANCELED means that
    the owner withdrew the access.
    """

    APPROVING = "APPROVING"
    REJECTED = "REJECTED"
    CONNECTING = "CONNECTING"
    CONNECTED = "CONNECTED"
    CANCELED = "CANCELED"
    FAILED = "FAILED"
    DELETING = "DELETING"


IntranetConnectionStateValue: TypeAlias = Literal[
    "APPROVING", "REJECTED", "CONNECTING", "CONNECTED", "CANCELED", "FAILED", "DELETING"
]
"""Value of a listed member of `IntranetConnectionState`, which arguments accept as well."""
