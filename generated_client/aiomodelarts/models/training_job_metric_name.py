# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobMetricName`."""

from ..core.codec.model import OpenStrEnum


class TrainingJobMetricName(OpenStrEnum):
    """Metric of processor usage (cpuUsage, gpuUtil, npuUtil) or memory usage (memUsage, gpuMemUsage, npuMemUsage)."""

    CPUUSAGE = "cpuUsage"
    MEMUSAGE = "memUsage"
    GPUUTIL = "gpuUtil"
    GPUMEMUSAGE = "gpuMemUsage"
    NPUUTIL = "npuUtil"
    NPUMEMUSAGE = "npuMemUsage"
