# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelAcceleratorType`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelAcceleratorType(OpenStrEnum):
    """Type of an accelerator card."""

    NPU = "npu"
    GPU = "gpu"
    NONE = "none"
