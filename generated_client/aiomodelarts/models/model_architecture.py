# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelArchitecture`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelArchitecture(OpenStrEnum):
    """CPU architecture of a runtime."""

    X86_64 = "x86_64"
    AARCH64 = "aarch64"
