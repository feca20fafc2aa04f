# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricNamespace`."""

from ..core.model import OpenStrEnum


class PoolMetricNamespace(OpenStrEnum):
    """Kind of thing that a metric is about; a cluster as a whole is PAAS.AGGR."""

    PAAS_CONTAINER = "PAAS.CONTAINER"
    PAAS_NODE = "PAAS.NODE"
    PAAS_SLA = "PAAS.SLA"
    PAAS_AGGR = "PAAS.AGGR"
    CUSTOMMETRICS = "CUSTOMMETRICS"
