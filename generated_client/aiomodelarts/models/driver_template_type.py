# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DriverTemplateType`."""

from ..core.codec.enumerations import OpenStrEnum


class DriverTemplateType(OpenStrEnum):
    """Hardware type of a driver. npu-river is the documented spelling; responses contain npuDriver."""

    NPU_RIVER = "npu-river"
    GPU_DRIVER = "gpu-driver"
    NPU_DRIVER = "npuDriver"
