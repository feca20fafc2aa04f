# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelHealthCheckMethod`."""

from ..core.model import OpenStrEnum


class ModelHealthCheckMethod(OpenStrEnum):
    """Whether health is checked by a call or by a command."""

    HTTP = "HTTP"
    EXEC = "EXEC"
