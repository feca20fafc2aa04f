# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolOrderAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolOrderAction(OpenStrEnum):
    """Change that an order is for: toPeriod, from pay-per-use to a subscription."""

    TO_PERIOD = "toPeriod"


PoolOrderActionValue: TypeAlias = Literal["toPeriod"]
"""Value of a listed member of `PoolOrderAction`, which arguments accept as well."""
