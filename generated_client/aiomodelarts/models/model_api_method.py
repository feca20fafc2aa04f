# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelApiMethod`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelApiMethod(OpenStrEnum):
    """HTTP method of an inference API."""

    POST = "post"
    GET = "get"


ModelApiMethodValue: TypeAlias = Literal["post", "get"]
"""Value of a listed member of `ModelApiMethod`, which arguments accept as well."""
