# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderOperation`."""

from ..core.model import OpenStrEnum


class OrderOperation(OpenStrEnum):
    """What an order asks for: a new pool (apply), a change or a removal."""

    APPLY = "apply"
    MODIFY = "modify"
    DELETE = "delete"
