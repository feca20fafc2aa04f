# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeBillingStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeBillingStatus(OpenStrEnum):
    """Billing state of a node: 0 normal, 1 frozen, 2 deleted or terminated."""

    NORMAL = "0"
    FROZEN = "1"
    TERMINATED = "2"
