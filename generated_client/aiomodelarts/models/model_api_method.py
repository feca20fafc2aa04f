# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelApiMethod`."""

from ..core.model import OpenStrEnum


class ModelApiMethod(OpenStrEnum):
    """HTTP verb of a call to a model."""

    POST = "post"
    GET = "get"
