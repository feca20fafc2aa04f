# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeRollingStrategy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeRollingStrategy(OpenStrEnum):
    """Whether the limit of nodes is their number (RollingByNumber) or a percentage (RollingByPercent)."""

    ROLLING_BY_NUMBER = "RollingByNumber"
    ROLLING_BY_PERCENT = "RollingByPercent"


NodeRollingStrategyValue: TypeAlias = Literal["RollingByNumber", "RollingByPercent"]
"""Value of a listed member of `NodeRollingStrategy`, which arguments accept as well."""
