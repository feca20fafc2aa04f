# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSpecification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_cpu_info import ServiceCpuInfo
    from .service_gpu_info import ServiceGpuInfo
    from .service_memory_info import ServiceMemoryInfo
    from .service_npu_info import ServiceNpuInfo


class ServiceSpecification(BaseModel):
    """Machine flavor for services."""

    specification: str
    """ID of the flavor, for use in the config of a service."""

    billing_spec: str
    """ID of the flavor for billing."""

    category: str | None = None
    """Processor type, such as CPU, GPU or NPU."""

    cpu_info: ServiceCpuInfo | None = None
    """CPU of an instance."""

    memory_info: ServiceMemoryInfo | None = None
    """Memory of an instance."""

    gpu_info: ServiceGpuInfo | None = None
    """GPUs of an instance."""

    npu_info: ServiceNpuInfo | None = None
    """Ascend NPUs of an instance."""

    source_type: str | None = None
    """Type of AI applications that the price applies to: auto for those created by ExeML, empty for those of the
    user.
    """

    spec_status: str
    """State of the flavor, such as normal."""

    is_open: bool
    """Whether the project can use the flavor. If false, you must apply for it."""

    is_free: bool
    """Whether the flavor is free of charge."""

    over_quota: bool
    """Whether the quota for the flavor is exhausted."""

    extend_params: int | None = None
    """Number of the billing item."""

    display_en: str | None = None
    """Display name of the flavor in English, with its resources."""

    display_cn: str | None = None
    """Display name of the flavor in Chinese, with its resources."""
