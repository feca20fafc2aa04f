# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolLvmMode`."""

from ..core.model import OpenStrEnum


class PoolLvmMode(OpenStrEnum):
    """How a logical volume writes, disk after disk (linear) or over several at once (striped)."""

    LINEAR = "linear"
    STRIPED = "striped"
