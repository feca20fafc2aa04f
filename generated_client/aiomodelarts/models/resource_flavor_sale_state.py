# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceFlavorSaleState`."""

from ..core.model import OpenStrEnum


class ResourceFlavorSaleState(OpenStrEnum):
    """State of sales; normal can be bought, soldout can't."""

    NORMAL = "normal"
    SOLDOUT = "soldout"
