# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelApiProtocol`."""

from ..core.model import OpenStrEnum


class ModelApiProtocol(OpenStrEnum):
    """Protocol of a call to a model."""

    HTTP = "http"
    HTTPS = "https"
