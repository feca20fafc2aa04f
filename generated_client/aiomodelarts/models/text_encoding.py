# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TextEncoding`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TextEncoding(OpenStrEnum):
    """Character encoding of a file."""

    UTF_8 = "UTF-8"
    GBK = "GBK"
    GB2312 = "GB2312"


TextEncodingValue: TypeAlias = Literal["UTF-8", "GBK", "GB2312"]
"""Value of a listed member of `TextEncoding`, which arguments accept as well."""
