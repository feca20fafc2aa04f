# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionSystemMetrics`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobVersionSystemMetrics(BaseModel):
    """Resource usage of the machines during the run. Each metric is a series of numeric strings."""

    cpu_usage: list[str] | None = json_field(default=None, key="cpuUsage")
    """CPU utilization during the run."""

    mem_usage: list[str] | None = json_field(default=None, key="memUsage")
    """Memory utilization during the run."""

    gpu_util: list[str] | None = json_field(default=None, key="gpuUtil")
    """GPU utilization during the run."""

    gpu_mem_usage: list[str] | None = json_field(default=None, key="gpuMemUsage")
    """GPU memory utilization during the run."""

    disk_read_rate: list[str] | None = json_field(default=None, key="diskReadRate")
    """Disk read rate during the run."""

    disk_write_rate: list[str] | None = json_field(default=None, key="diskWriteRate")
    """Disk write rate during the run."""

    recv_bytes_rate: list[str] | None = json_field(default=None, key="recvBytesRate")
    """Rate at which bytes are received from the network."""

    send_bytes_rate: list[str] | None = json_field(default=None, key="sendBytesRate")
    """Rate at which bytes are sent to the network."""

    interval: int | None = None
    """Interval between measurements. The unit is not documented."""
