# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookPublicNetworkType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookPublicNetworkType(OpenStrEnum):
    """Access to the internet: through the shared network, through one of its own, or none."""

    SHARED = "SHARED"
    EXCLUSIVE = "EXCLUSIVE"
    FORBIDDEN = "FORBIDDEN"


NotebookPublicNetworkTypeValue: TypeAlias = Literal["SHARED", "EXCLUSIVE", "FORBIDDEN"]
"""Value of a listed member of `NotebookPublicNetworkType`, which arguments accept as well."""
