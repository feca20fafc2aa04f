# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntranetConnectionAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class IntranetConnectionAction(OpenStrEnum):
    """Action on a private network connection. APPROVE and REJECT answer a request, CANCEL withdraws the access of a
    connection, and RETRY makes a failed connection again.
    """

    APPROVE = "APPROVE"
    REJECT = "REJECT"
    CANCEL = "CANCEL"
    RETRY = "RETRY"


IntranetConnectionActionValue: TypeAlias = Literal["APPROVE", "REJECT", "CANCEL", "RETRY"]
"""Value of a listed member of `IntranetConnectionAction`, which arguments accept as well."""
