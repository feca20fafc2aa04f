# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskStreamType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class ServiceTaskStreamType(OpenIntEnum):
    """Stream of a VCN camera: the main stream, or one of two secondary streams."""

    PRIMARY = 1
    SECONDARY_ONE = 2
    SECONDARY_TWO = 3


ServiceTaskStreamTypeValue: TypeAlias = Literal[1, 2, 3]
"""Value of a listed member of `ServiceTaskStreamType`, which arguments accept as well."""
