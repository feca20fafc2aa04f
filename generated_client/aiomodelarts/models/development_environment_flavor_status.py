# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentFlavorStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentFlavorStatus(OpenStrEnum):
    """Whether a machine flavor is available or sold out."""

    ON_SALE = "onSale"
    SOLD_OUT = "soldOut"
