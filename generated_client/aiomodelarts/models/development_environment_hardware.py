# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentHardware`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentHardware(OpenStrEnum):
    """Hardware type of a machine or a configuration."""

    CPU = "CPU"
    GPU = "GPU"
    ASCEND = "ASCEND"
    """Huawei Cloud only."""


DevelopmentEnvironmentHardwareValue: TypeAlias = Literal["CPU", "GPU", "ASCEND"]
"""Value of a listed member of `DevelopmentEnvironmentHardware`, which arguments accept as well."""
