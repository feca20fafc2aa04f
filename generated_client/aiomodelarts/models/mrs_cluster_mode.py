# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `MrsClusterMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class MrsClusterMode(OpenStrEnum):
    """Security mode of an MRS cluster: normal or secure."""

    NORMAL = "0"
    SECURITY = "1"


MrsClusterModeValue: TypeAlias = Literal["0", "1"]
"""Value of a listed member of `MrsClusterMode`, which arguments accept as well."""
