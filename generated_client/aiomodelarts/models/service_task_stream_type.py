# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskStreamType`."""

from ..core.model import OpenIntEnum


class ServiceTaskStreamType(OpenIntEnum):
    """Which stream of a VCN camera is analyzed, the main one or one of two secondary ones."""

    PRIMARY = 1
    SECONDARY_ONE = 2
    SECONDARY_TWO = 3
