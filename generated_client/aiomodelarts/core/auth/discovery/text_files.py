"""Text of credential files and variables, as editors and shells leave it."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from ...errors.exceptions import ConfigurationError

BOM = "\ufeff"


def read_text(path: Path) -> str:
    """Read a text file in UTF-8, or in UTF-16 if it begins with a byte order mark, which is left out.

    Raises:
        OSError: The file can't be read.
        UnicodeDecodeError: It has another encoding.
    """
    content = path.read_bytes()
    return content.decode("utf-16" if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")


def trimmed(value: str) -> str:
    """A value without the byte order mark and the line breaks of the file that it was read from."""
    return value.removeprefix(BOM).rstrip("\r\n")


def one_line(name: str, value: str) -> str:
    """As `trimmed`, for a value that can't have line breaks.

    Args:
        name: What the variable or key is called, for the error.
        value: Its value, which may be a secret.

    Raises:
        ConfigurationError: There is a line break within the value.
    """
    text = trimmed(value)
    if "\n" in text or "\r" in text:
        raise ConfigurationError(f"{name} has a line break in it; give it as a single line")
    return text
