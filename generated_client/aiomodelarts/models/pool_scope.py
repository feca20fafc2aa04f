# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolScope`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolScope(OpenStrEnum):
    """Job type that a pool can run: training, inference or notebooks."""

    TRAIN = "Train"
    INFER = "Infer"
    NOTEBOOK = "Notebook"
