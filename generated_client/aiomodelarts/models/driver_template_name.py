# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DriverTemplateName`."""

from ..core.model import OpenStrEnum


class DriverTemplateName(OpenStrEnum):
    """Name of a driver's template."""

    GPU_DRIVER = "gpu-driver"
    NPU_DRIVER = "npu-driver"
