# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelHealthCheckMethod`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelHealthCheckMethod(OpenStrEnum):
    """Type of a health check: an HTTP request or a command."""

    HTTP = "HTTP"
    EXEC = "EXEC"
