# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `MrsClusterMode`."""

from ..core.codec.enumerations import OpenStrEnum


class MrsClusterMode(OpenStrEnum):
    """Security mode of an MRS cluster: normal or secure."""

    NORMAL = "0"
    SECURITY = "1"
