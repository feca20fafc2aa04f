# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderOperation`."""

from ..core.codec.enumerations import OpenStrEnum


class OrderOperation(OpenStrEnum):
    """Operation requested by an order: create (apply), change (modify) or delete a pool."""

    APPLY = "apply"
    MODIFY = "modify"
    DELETE = "delete"
