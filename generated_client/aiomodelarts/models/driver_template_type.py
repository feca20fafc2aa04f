# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DriverTemplateType`."""

from ..core.model import OpenStrEnum


class DriverTemplateType(OpenStrEnum):
    """Hardware of a driver; npu-river is the documented spelling, npuDriver the one in messages."""

    NPU_RIVER = "npu-river"
    GPU_DRIVER = "gpu-driver"
    NPU_DRIVER = "npuDriver"
