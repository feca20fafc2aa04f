# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolDriverUpdateStrategy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolDriverUpdateStrategy(OpenStrEnum):
    """Upgrade strategy of a driver: force upgrades immediately and may interrupt jobs, idle waits until no job is
    running.
    """

    FORCE = "force"
    IDLE = "idle"


PoolDriverUpdateStrategyValue: TypeAlias = Literal["force", "idle"]
"""Value of a listed member of `PoolDriverUpdateStrategy`, which arguments accept as well."""
