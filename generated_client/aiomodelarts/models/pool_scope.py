# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolScope`."""

from ..core.codec.model import OpenStrEnum


class PoolScope(OpenStrEnum):
    """Job type that a pool can run: training, inference or notebooks."""

    TRAIN = "Train"
    INFER = "Infer"
    NOTEBOOK = "Notebook"
