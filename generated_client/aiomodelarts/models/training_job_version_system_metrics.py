# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionSystemMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionSystemMetrics(BaseModel):
    """Resource usage of the machines during the run. Each metric is a series of numeric strings.

    Attributes:
        cpu_usage: CPU utilization during the run.
        mem_usage: Memory utilization during the run.
        gpu_util: GPU utilization during the run.
        gpu_mem_usage: GPU memory utilization during the run.
        disk_read_rate: Disk read rate during the run.
        disk_write_rate: Disk write rate during the run.
        recv_bytes_rate: Rate at which bytes are received from the network.
        send_bytes_rate: Rate at which bytes are sent to the network.
        interval: Interval between measurements. The unit is not documented.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cpuUsage": "cpu_usage",
        "memUsage": "mem_usage",
        "gpuUtil": "gpu_util",
        "gpuMemUsage": "gpu_mem_usage",
        "diskReadRate": "disk_read_rate",
        "diskWriteRate": "disk_write_rate",
        "recvBytesRate": "recv_bytes_rate",
        "sendBytesRate": "send_bytes_rate",
        "interval": "interval",
    }

    cpu_usage: list[str] | Unset | None
    mem_usage: list[str] | Unset | None
    gpu_util: list[str] | Unset | None
    gpu_mem_usage: list[str] | Unset | None
    disk_read_rate: list[str] | Unset | None
    disk_write_rate: list[str] | Unset | None
    recv_bytes_rate: list[str] | Unset | None
    send_bytes_rate: list[str] | Unset | None
    interval: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cpu_usage: list[str] | Unset | None = UNSET,
        mem_usage: list[str] | Unset | None = UNSET,
        gpu_util: list[str] | Unset | None = UNSET,
        gpu_mem_usage: list[str] | Unset | None = UNSET,
        disk_read_rate: list[str] | Unset | None = UNSET,
        disk_write_rate: list[str] | Unset | None = UNSET,
        recv_bytes_rate: list[str] | Unset | None = UNSET,
        send_bytes_rate: list[str] | Unset | None = UNSET,
        interval: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cpu_usage = cpu_usage
        self.mem_usage = mem_usage
        self.gpu_util = gpu_util
        self.gpu_mem_usage = gpu_mem_usage
        self.disk_read_rate = disk_read_rate
        self.disk_write_rate = disk_write_rate
        self.recv_bytes_rate = recv_bytes_rate
        self.send_bytes_rate = send_bytes_rate
        self.interval = interval
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionSystemMetrics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cpu_usage = get("cpuUsage", UNSET)
        self.mem_usage = get("memUsage", UNSET)
        self.gpu_util = get("gpuUtil", UNSET)
        self.gpu_mem_usage = get("gpuMemUsage", UNSET)
        self.disk_read_rate = get("diskReadRate", UNSET)
        self.disk_write_rate = get("diskWriteRate", UNSET)
        self.recv_bytes_rate = get("recvBytesRate", UNSET)
        self.send_bytes_rate = get("sendBytesRate", UNSET)
        self.interval = get("interval", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.cpu_usage
        if v is not UNSET:
            out["cpuUsage"] = v
        v = self.mem_usage
        if v is not UNSET:
            out["memUsage"] = v
        v = self.gpu_util
        if v is not UNSET:
            out["gpuUtil"] = v
        v = self.gpu_mem_usage
        if v is not UNSET:
            out["gpuMemUsage"] = v
        v = self.disk_read_rate
        if v is not UNSET:
            out["diskReadRate"] = v
        v = self.disk_write_rate
        if v is not UNSET:
            out["diskWriteRate"] = v
        v = self.recv_bytes_rate
        if v is not UNSET:
            out["recvBytesRate"] = v
        v = self.send_bytes_rate
        if v is not UNSET:
            out["sendBytesRate"] = v
        v = self.interval
        if v is not UNSET:
            out["interval"] = v
        return out


_KEYS = frozenset(TrainingJobVersionSystemMetrics.__wire_names__)
