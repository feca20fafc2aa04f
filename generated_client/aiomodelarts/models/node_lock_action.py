# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeLockAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeLockAction(OpenStrEnum):
    """Function of nodes that can be locked. Only deletion is supported."""

    DELETE = "delete"


NodeLockActionValue: TypeAlias = Literal["delete"]
"""Value of a listed member of `NodeLockAction`, which arguments accept as well."""
