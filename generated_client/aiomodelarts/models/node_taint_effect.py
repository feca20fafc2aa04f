# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeTaintEffect`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeTaintEffect(OpenStrEnum):
    """Effect of a taint. NoExecute also evicts running workloads."""

    NO_SCHEDULE = "NoSchedule"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    NO_EXECUTE = "NoExecute"


NodeTaintEffectValue: TypeAlias = Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]
"""Value of a listed member of `NodeTaintEffect`, which arguments accept as well."""
