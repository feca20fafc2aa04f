"""Read credential files and variables: byte order marks, encodings and trailing line breaks."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import TYPE_CHECKING

from ...errors.exceptions import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

BOM = "\ufeff"


def read_text(path: Path) -> str:
    """Read a UTF-8 file, or a UTF-16 file that begins with a byte order mark, and return its text without the mark.

    Raises:
        OSError: The file can't be read.
        UnicodeDecodeError: The file has another encoding.
    """
    content = path.read_bytes()
    return content.decode("utf-16" if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")


def trimmed(value: str) -> str:
    """Return a value without a leading byte order mark and without trailing line breaks."""
    return value.removeprefix(BOM).rstrip("\r\n")


def one_line(name: str, value: str) -> str:
    """Return a value like `trimmed`, and reject line breaks inside it.

    Args:
        name: Name of the variable or key, for the error message.
        value: The value, which may be a secret.

    Raises:
        ConfigurationError: The value has a line break before its end.
    """
    text = trimmed(value)
    if "\n" in text or "\r" in text:
        raise ConfigurationError(f"{name} has a line break in it; write it on a single line")
    return text
