# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricName`."""

from ..core.codec.model import OpenStrEnum


class PoolMetricName(OpenStrEnum):
    """A metric of a pool: utilization or memory of CPUs, GPUs and NPUs, or disk space."""

    CPUUSAGE = "cpuUsage"
    MEMUSEDRATE = "memUsedRate"
    GPUUTIL = "gpuUtil"
    GPUMEMUSAGE = "gpuMemUsage"
    NPUUTIL = "npuUtil"
    NPUMEMUSAGE = "npuMemUsage"
    DISKCAPACITY = "diskCapacity"
    DISKAVAILABLECAPACITY = "diskAvailableCapacity"
    DISKUSEDRATE = "diskUsedRate"
