# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceProtocol`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceProtocol(OpenStrEnum):
    """Protocol of requests. NA means that no protocol is used."""

    HTTP = "HTTP"
    HTTPS = "HTTPS"
    WS = "WS"
    WSS = "WSS"
    TCP = "TCP"
    NA = "NA"


InferenceProtocolValue: TypeAlias = Literal["HTTP", "HTTPS", "WS", "WSS", "TCP", "NA"]
"""Value of a listed member of `InferenceProtocol`, which arguments accept as well."""
