# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolCreatingStepType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolCreatingStepType(OpenStrEnum):
    """Unit in which nodes are created: a whole rack or a supernode."""

    RACK = "rack"
    HYPERINSTANCE = "hyperinstance"


PoolCreatingStepTypeValue: TypeAlias = Literal["rack", "hyperinstance"]
"""Value of a listed member of `PoolCreatingStepType`, which arguments accept as well."""
