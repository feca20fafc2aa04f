# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ClusterSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class ClusterSortKey(OpenStrEnum):
    """Field to sort dedicated resource pools by."""

    CREATED_AT = "created_at"
    CLUSTER_NAME = "cluster_name"
