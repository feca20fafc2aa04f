# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelAcceleratorType`."""

from ..core.codec.model import OpenStrEnum


class ModelAcceleratorType(OpenStrEnum):
    """Type of an accelerator card."""

    NPU = "npu"
    GPU = "gpu"
    NONE = "none"
