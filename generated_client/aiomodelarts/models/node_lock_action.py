# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeLockAction`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeLockAction(OpenStrEnum):
    """Function of nodes that can be locked. Only deletion is supported."""

    DELETE = "delete"
