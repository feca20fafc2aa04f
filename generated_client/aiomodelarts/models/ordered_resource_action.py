# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderedResourceAction`."""

from ..core.codec.enumerations import OpenStrEnum


class OrderedResourceAction(OpenStrEnum):
    """Change of a pool or node by an order. deleteNode is the end of a node's subscription, renew its renewal, and
    toPeriodic the change from pay-per-use to a subscription.
    """

    CREATE_POOL = "createPool"
    DELETE_POOL = "deletePool"
    CREATE_NODE = "createNode"
    DELETE_NODE = "deleteNode"
    RENEW = "renew"
    TO_PERIODIC = "toPeriodic"
