# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelApiProtocol`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelApiProtocol(OpenStrEnum):
    """Protocol of an inference API."""

    HTTP = "http"
    HTTPS = "https"
