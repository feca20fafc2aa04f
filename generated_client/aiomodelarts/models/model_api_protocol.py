# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelApiProtocol`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelApiProtocol(OpenStrEnum):
    """Protocol of an inference API."""

    HTTP = "http"
    HTTPS = "https"


ModelApiProtocolValue: TypeAlias = Literal["http", "https"]
"""Value of a listed member of `ModelApiProtocol`, which arguments accept as well."""
