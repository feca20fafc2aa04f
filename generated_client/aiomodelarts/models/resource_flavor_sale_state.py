# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceFlavorSaleState`."""

from ..core.codec.enumerations import OpenStrEnum


class ResourceFlavorSaleState(OpenStrEnum):
    """Sale state: normal is available, soldout is not."""

    NORMAL = "normal"
    SOLDOUT = "soldout"
