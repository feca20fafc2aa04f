# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceMonitor`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceMonitor(BaseModel):
    """Resource usage of a model, or of a node of an edge service."""

    model_id: str | None = None
    """ID of the AI application. For real-time services."""

    model_name: str | None = None
    """Name of the AI application. For real-time services."""

    model_version: str | None = None
    """Version of the AI application. For real-time services."""

    model_instance_count: int | None = None
    """Number of instances of the model."""

    model_running_instance_count: int | None = None
    """Number of running instances of the model."""

    node_id: str | None = None
    """ID of the node. For edge services."""

    node_name: str | None = None
    """Name of the node. For edge services."""

    invocation_times: int | None = None
    """Number of calls to the model. For real-time services."""

    failed_times: int | None = None
    """Number of failed calls. For real-time services."""

    cpu_core_total: float | None = None
    """Number of available CPU cores."""

    cpu_core_usage: float | None = None
    """Number of CPU cores in use."""

    cpu_memory_total: int | None = None
    """Available memory, in MB."""

    cpu_memory_usage: int | None = None
    """Memory in use, in MB."""

    gpu_total: float | None = None
    """Number of available GPUs."""

    gpu_usage: float | None = None
    """Number of GPUs in use."""

    gpu_memory_total: float | None = None
    """Total GPU memory, in MB."""

    gpu_memory_usage: float | None = None
    """GPU memory in use, in MB."""

    npu_total: float | None = None
    """Number of available NPUs."""

    npu_usage: float | None = None
    """Number of NPUs in use."""

    npu_memory_total: float | None = None
    """Total NPU memory, in MB."""

    npu_memory_usage: float | None = None
    """NPU memory in use, in MB."""
