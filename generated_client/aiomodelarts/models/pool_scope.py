# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolScope`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolScope(OpenStrEnum):
    """Job type that a pool can run: training, inference or notebooks."""

    TRAIN = "Train"
    INFER = "Infer"
    NOTEBOOK = "Notebook"


PoolScopeValue: TypeAlias = Literal["Train", "Infer", "Notebook"]
"""Value of a listed member of `PoolScope`, which arguments accept as well."""
