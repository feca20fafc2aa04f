# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DriverTemplateName`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DriverTemplateName(OpenStrEnum):
    """Name of the template of a driver plug-in."""

    GPU_DRIVER = "gpu-driver"
    NPU_DRIVER = "npu-driver"


DriverTemplateNameValue: TypeAlias = Literal["gpu-driver", "npu-driver"]
"""Value of a listed member of `DriverTemplateName`, which arguments accept as well."""
