# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricNamespace`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolMetricNamespace(OpenStrEnum):
    """Type of the monitored object. PAAS.AGGR is a whole cluster."""

    PAAS_CONTAINER = "PAAS.CONTAINER"
    PAAS_NODE = "PAAS.NODE"
    PAAS_SLA = "PAAS.SLA"
    PAAS_AGGR = "PAAS.AGGR"
    CUSTOMMETRICS = "CUSTOMMETRICS"
