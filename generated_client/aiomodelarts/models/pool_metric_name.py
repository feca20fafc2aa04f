# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricName`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolMetricName(OpenStrEnum):
    """A metric of a pool: utilization or memory of CPUs, GPUs and NPUs, or disk space."""

    CPU_USAGE = "cpuUsage"
    MEM_USED_RATE = "memUsedRate"
    GPU_UTIL = "gpuUtil"
    GPU_MEM_USAGE = "gpuMemUsage"
    NPU_UTIL = "npuUtil"
    NPU_MEM_USAGE = "npuMemUsage"
    DISK_CAPACITY = "diskCapacity"
    DISK_AVAILABLE_CAPACITY = "diskAvailableCapacity"
    DISK_USED_RATE = "diskUsedRate"
