# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceUrlType`."""

from ..core.codec.enumerations import OpenStrEnum


class InferenceUrlType(OpenStrEnum):
    """From where a URL is called: the console, the internet, or a private network."""

    CONSOLE = "CONSOLE"
    PUBLIC = "PUBLIC"
    INTERNAL = "INTERNAL"
