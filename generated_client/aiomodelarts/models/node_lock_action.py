# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeLockAction`."""

from ..core.model import OpenStrEnum


class NodeLockAction(OpenStrEnum):
    """A function of nodes that can be locked; only deletion."""

    DELETE = "delete"
