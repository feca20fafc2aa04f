# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobMetricName`."""

from ..core.model import OpenStrEnum


class TrainingJobMetricName(OpenStrEnum):
    """Quantity that is measured, the use of processors (cpuUsage, gpuUtil, npuUtil) or of memory (memUsage,
    gpuMemUsage, npuMemUsage).
    """

    CPUUSAGE = "cpuUsage"
    MEMUSAGE = "memUsage"
    GPUUTIL = "gpuUtil"
    GPUMEMUSAGE = "gpuMemUsage"
    NPUUTIL = "npuUtil"
    NPUMEMUSAGE = "npuMemUsage"
