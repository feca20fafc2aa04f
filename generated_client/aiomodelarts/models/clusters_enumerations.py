# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `clusters`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ClusterPeriodType(OpenStrEnum):
    """Billing period of a pool, year or month."""

    YEAR = "year"
    MONTH = "month"


class ClusterSortKey(OpenStrEnum):
    """Field to sort dedicated resource pools by."""

    CREATED_AT = "created_at"
    CLUSTER_NAME = "cluster_name"


ClusterSortKeyValue: TypeAlias = Literal["created_at", "cluster_name"]
"""Value of a listed member of `ClusterSortKey`, which arguments accept as well."""


class ClusterStatus(OpenStrEnum):
    """State of a dedicated resource pool. concerning means that the pool is running but some nodes are faulty."""

    DEPLOYING = "deploying"
    RUNNING = "running"
    CONCERNING = "concerning"
    ABNORMAL = "abnormal"


ClusterStatusValue: TypeAlias = Literal["deploying", "running", "concerning", "abnormal"]
"""Value of a listed member of `ClusterStatus`, which arguments accept as well."""
