# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageArchitecture`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImageArchitecture(OpenStrEnum):
    """Processor architecture of an image. Upper case in requests, lower case in responses."""

    X86_64 = "X86_64"
    AARCH64 = "AARCH64"
    X86_64_LOWERCASE = "x86_64"
    AARCH64_LOWERCASE = "aarch64"


ImageArchitectureValue: TypeAlias = Literal["X86_64", "AARCH64", "x86_64", "aarch64"]
"""Value of a listed member of `ImageArchitecture`, which arguments accept as well."""
