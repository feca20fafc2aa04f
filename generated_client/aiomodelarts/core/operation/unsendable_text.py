"""Texts that can't be sent: half of a character, a lone surrogate, has no form on the wire."""

from __future__ import annotations

from ..errors.exceptions import ConfigurationError

BROKEN = "has a lone surrogate in it, half of a character, which can't be sent: read its source in the encoding it has"
REPLACED = ', or put question marks there by text.encode(errors="replace").decode()'


def is_whole(text: str) -> bool:
    """Whether a text has only whole characters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def check_text(kind: str, name: str, value: object) -> None:
    """Refuse a setting with a lone surrogate, as variables that are no UTF-8 have it; other things than texts pass.

    Args:
        kind: What it is a setting of, such as `PasswordCredentials`.
        name: Its name.
        value: The setting, which may be a secret.

    Raises:
        ConfigurationError: It has one.
    """
    if isinstance(value, str) and not is_whole(value):
        raise ConfigurationError(f"{kind}: {name} {BROKEN}")
