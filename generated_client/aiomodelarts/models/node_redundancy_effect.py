# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeRedundancyEffect`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeRedundancyEffect(OpenStrEnum):
    """Effect of redundancy on workloads: NoSchedule keeps off new ones, NoExecute also evicts running ones."""

    NO_SCHEDULE = "NoSchedule"
    NO_EXECUTE = "NoExecute"


NodeRedundancyEffectValue: TypeAlias = Literal["NoSchedule", "NoExecute"]
"""Value of a listed member of `NodeRedundancyEffect`, which arguments accept as well."""
