# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceLogStrategy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceLogStrategy(OpenStrEnum):
    """Where logs go: to the log stream of the resource pool, to a new log stream, or as the system decides."""

    POOL = "POOL"
    AUTO_CREATE = "AUTO_CREATE"
    DEFAULT = "DEFAULT"


InferenceLogStrategyValue: TypeAlias = Literal["POOL", "AUTO_CREATE", "DEFAULT"]
"""Value of a listed member of `InferenceLogStrategy`, which arguments accept as well."""
