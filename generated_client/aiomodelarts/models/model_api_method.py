# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelApiMethod`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelApiMethod(OpenStrEnum):
    """HTTP method of an inference API."""

    POST = "post"
    GET = "get"
