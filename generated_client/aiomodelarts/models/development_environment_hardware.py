# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentHardware`."""

from ..core.model import OpenStrEnum


class DevelopmentEnvironmentHardware(OpenStrEnum):
    """What a machine or a configuration computes with."""

    CPU = "CPU"
    GPU = "GPU"
