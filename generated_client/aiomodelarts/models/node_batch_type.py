# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeBatchType`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeBatchType(OpenStrEnum):
    """Type of a batch of nodes: hyperinstance is a supernode."""

    HYPERINSTANCE = "hyperinstance"
