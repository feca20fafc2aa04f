# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceFlavorArch`."""

from ..core.codec.enumerations import OpenStrEnum


class InferenceFlavorArch(OpenStrEnum):
    """Architecture of the processors of a flavor."""

    X86_64 = "X86_64"
    ARM64 = "arm64"
