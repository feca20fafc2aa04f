# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `nodes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeBatchType(OpenStrEnum):
    """Type of a batch of nodes: hyperinstance is a supernode."""

    HYPERINSTANCE = "hyperinstance"


class NodeBillingStatus(OpenStrEnum):
    """Billing state of a node: 0 normal, 1 frozen, 2 deleted or terminated."""

    NORMAL = "0"
    FROZEN = "1"
    TERMINATED = "2"


class NodeLockAction(OpenStrEnum):
    """Function of nodes that can be locked. Only deletion is supported."""

    DELETE = "delete"


NodeLockActionValue: TypeAlias = Literal["delete"]
"""Value of a listed member of `NodeLockAction`, which arguments accept as well."""


class NodePhase(OpenStrEnum):
    """State of a node: available, being created, being checked, being deleted or faulty."""

    AVAILABLE = "Available"
    CREATING = "Creating"
    CHECKING = "Checking"
    DELETING = "Deleting"
    ABNORMAL = "Abnormal"


class NodeRedundancyEffect(OpenStrEnum):
    """Effect of redundancy on workloads: NoSchedule keeps off new ones, NoExecute also evicts running ones."""

    NO_SCHEDULE = "NoSchedule"
    NO_EXECUTE = "NoExecute"


NodeRedundancyEffectValue: TypeAlias = Literal["NoSchedule", "NoExecute"]
"""Value of a listed member of `NodeRedundancyEffect`, which arguments accept as well."""


class NodeRollingStrategy(OpenStrEnum):
    """Whether the limit of nodes is their number (RollingByNumber) or a percentage (RollingByPercent)."""

    ROLLING_BY_NUMBER = "RollingByNumber"
    ROLLING_BY_PERCENT = "RollingByPercent"


NodeRollingStrategyValue: TypeAlias = Literal["RollingByNumber", "RollingByPercent"]
"""Value of a listed member of `NodeRollingStrategy`, which arguments accept as well."""


class NodeTaintEffect(OpenStrEnum):
    """Effect of a taint. NoExecute also evicts running workloads."""

    NO_SCHEDULE = "NoSchedule"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    NO_EXECUTE = "NoExecute"


NodeTaintEffectValue: TypeAlias = Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]
"""Value of a listed member of `NodeTaintEffect`, which arguments accept as well."""


class NodeUpdateAction(OpenStrEnum):
    """Change to nodes. openHaRedundant makes them redundant for high availability, and closeHaRedundant makes them
    regular nodes again. createTags and deleteTags change their tags.
    """

    OPEN_HA_REDUNDANT = "openHaRedundant"
    CLOSE_HA_REDUNDANT = "closeHaRedundant"
    CREATE_TAGS = "createTags"
    """Huawei Cloud only."""
    DELETE_TAGS = "deleteTags"
    """Huawei Cloud only."""


NodeUpdateActionValue: TypeAlias = Literal["openHaRedundant", "closeHaRedundant", "createTags", "deleteTags"]
"""Value of a listed member of `NodeUpdateAction`, which arguments accept as well."""


class UsageStatisticType(OpenStrEnum):
    """Whether GPU metrics are averaged over all GPUs (all) or returned for each GPU (each)."""

    ALL = "all"
    EACH = "each"


UsageStatisticTypeValue: TypeAlias = Literal["all", "each"]
"""Value of a listed member of `UsageStatisticType`, which arguments accept as well."""
