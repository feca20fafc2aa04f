"""Validate values of HTTP headers."""

from __future__ import annotations

from ..errors.exceptions import ConfigurationError


def check_header_value(kind: str, name: str, value: object) -> None:
    """Check that a value, such as a secret that was read from a file, can be sent in a header.

    Args:
        kind: Class name of the credentials, for the error message.
        name: Name of the argument, for the error message.
        value: The value, which the message does not contain.

    Raises:
        ConfigurationError: The value isn't a string, contains characters other than printable ASCII, or begins or ends
            with a space.
    """
    if not (isinstance(value, str) and value.isascii() and value.isprintable() and value == value.strip()):
        raise ConfigurationError(
            f"{kind}: {name} can't be sent in a header; pass a string of printable ASCII characters without a line "
            "break at its end"
        )
