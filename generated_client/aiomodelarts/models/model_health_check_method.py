# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelHealthCheckMethod`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelHealthCheckMethod(OpenStrEnum):
    """Type of a health check: an HTTP request or a command."""

    HTTP = "HTTP"
    EXEC = "EXEC"


ModelHealthCheckMethodValue: TypeAlias = Literal["HTTP", "EXEC"]
"""Value of a listed member of `ModelHealthCheckMethod`, which arguments accept as well."""
