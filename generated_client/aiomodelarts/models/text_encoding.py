# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TextEncoding`."""

from ..core.codec.enumerations import OpenStrEnum


class TextEncoding(OpenStrEnum):
    """Character encoding of a file."""

    UTF_8 = "UTF-8"
    GBK = "GBK"
    GB2312 = "GB2312"
