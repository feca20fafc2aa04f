# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerArchitecture`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerArchitecture(OpenStrEnum):
    """Processor architecture of a server or an image."""

    ARM = "ARM"
    X86 = "X86"
