"""Checks for strings that can't be sent because they contain a lone surrogate, which has no encoding."""

from __future__ import annotations

from ..errors.exceptions import ConfigurationError

BROKEN = "has a lone surrogate in it, which can't be sent: read the string from its source with the right encoding"
REPLACED = ', or replace it with a question mark by text.encode(errors="replace").decode()'


def is_whole(text: str) -> bool:
    """Return whether a string has no lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def check_text(kind: str, name: str, value: object) -> None:
    """Check that a setting has no lone surrogates; environment variables that are not UTF-8 have them.

    Args:
        kind: Class that the setting belongs to, such as `PasswordCredentials`.
        name: Name of the setting.
        value: The setting, which may be a secret. Values that aren't strings are not checked.

    Raises:
        ConfigurationError: The setting has a lone surrogate.
    """
    if isinstance(value, str) and not is_whole(value):
        raise ConfigurationError(f"{kind}: {name} {BROKEN}")
