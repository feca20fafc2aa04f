# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentHardware`."""

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentHardware(OpenStrEnum):
    """Hardware type of a machine or a configuration."""

    CPU = "CPU"
    GPU = "GPU"
    ASCEND = "ASCEND"
