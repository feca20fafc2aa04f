# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceFlavorCpuArch`."""

from ..core.codec.enumerations import OpenStrEnum


class ResourceFlavorCpuArch(OpenStrEnum):
    """Processor architecture of a node."""

    X86 = "x86"
    ARM64 = "arm64"
