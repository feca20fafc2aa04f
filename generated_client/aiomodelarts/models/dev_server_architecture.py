# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerArchitecture`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerArchitecture(OpenStrEnum):
    """Processor architecture of a server or an image."""

    ARM = "ARM"
    X86 = "X86"


DevServerArchitectureValue: TypeAlias = Literal["ARM", "X86"]
"""Value of a listed member of `DevServerArchitecture`, which arguments accept as well."""
