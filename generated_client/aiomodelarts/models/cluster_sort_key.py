# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ClusterSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ClusterSortKey(OpenStrEnum):
    """Field to sort dedicated resource pools by."""

    CREATED_AT = "created_at"
    CLUSTER_NAME = "cluster_name"


ClusterSortKeyValue: TypeAlias = Literal["created_at", "cluster_name"]
"""Value of a listed member of `ClusterSortKey`, which arguments accept as well."""
