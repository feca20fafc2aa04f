"""Values of headers that can be sent."""

from __future__ import annotations

from ..errors.exceptions import ConfigurationError


def check_header_value(kind: str, name: str, value: object) -> None:
    """Refuse a secret that no header can carry, such as one with the line break of the file it was read from.

    Raises:
        ConfigurationError: It is no text, has other characters than the printable ones of ASCII, or a space at an end.
    """
    if not (isinstance(value, str) and value.isascii() and value.isprintable() and value == value.strip()):
        raise ConfigurationError(
            f"{kind}: {name} is no text that a header can carry; is there a line break at its end?"
        )
