# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentPromotion`."""

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentPromotion(OpenStrEnum):
    """Whether a machine flavor is free (Free) or at full price (NoDiscount)."""

    FREE = "Free"
    NO_DISCOUNT = "NoDiscount"
