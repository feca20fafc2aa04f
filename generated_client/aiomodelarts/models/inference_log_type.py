# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceLogType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceLogType(OpenStrEnum):
    """Kind of log: standard output of containers, Kubernetes events, or log files in containers."""

    STDOUT = "STDOUT"
    EVENT = "EVENT"
    FILE = "FILE"


InferenceLogTypeValue: TypeAlias = Literal["STDOUT", "EVENT", "FILE"]
"""Value of a listed member of `InferenceLogType`, which arguments accept as well."""
