# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobMetricName`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobMetricName(OpenStrEnum):
    """Metric of processor usage (cpuUsage, gpuUtil, npuUtil) or memory usage (memUsage, gpuMemUsage, npuMemUsage)."""

    CPU_USAGE = "cpuUsage"
    MEM_USAGE = "memUsage"
    GPU_UTIL = "gpuUtil"
    GPU_MEM_USAGE = "gpuMemUsage"
    NPU_UTIL = "npuUtil"
    NPU_MEM_USAGE = "npuMemUsage"
