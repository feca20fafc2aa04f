# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DriverTemplateName`."""

from ..core.codec.enumerations import OpenStrEnum


class DriverTemplateName(OpenStrEnum):
    """Name of the template of a driver plug-in."""

    GPU_DRIVER = "gpu-driver"
    NPU_DRIVER = "npu-driver"
