"""Replace the secrets of a request in strings and errors, in whatever form they are escaped there."""

from __future__ import annotations

import html
import json
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from typing import Any, cast
from urllib.parse import quote, unquote_to_bytes

from ..redaction.hidden import HIDDEN

# Short secrets and ordinary words also occur by chance. A secret with letters and digits, at least SHORTEST_TOKEN long,
# is replaced where it is a separate word. "1", "true" and "eu-de" are not replaced: messages would become unreadable.
SHORTEST_SECRET = 8
SHORTEST_TOKEN = 5
LONGEST_WORD = 16
SHORTEST_LINE = 20
# Maximum depth of nested escapes, such as JSON in JSON in HTML.
ROUNDS = 4
# Resolving an escape takes up to a microsecond. A string with more escapes is replaced completely.
MOST_ESCAPES = 20_000
COST_OF_STRING = 2
# Number of characters that take about as long as resolving an escape; a string of 2 MB is replaced completely.
CHARACTERS_AT_ONCE = 100
# All of these match without backtracking.
CODE_UNITS = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
BYTES = re.compile(r"(?:%[0-9a-fA-F]{2})+")
REFERENCE = re.compile(r"&(?:#0*+\d{1,7}|#[xX]0*+[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});?")
CONTROLS = {"\\n": "\n", "\\r": "\r", "\\t": "\t", "\\b": "\b", "\\f": "\f"}


class SentSecrets:
    """Secrets to replace in strings: as they are, escaped as in JSON, URLs, forms or HTML, and in base64.

    The time is linear in the length of the string.

    Args:
        secrets: The secrets. Values that are too short, or that look like ordinary words, are ignored.
        passwords: Passwords, which are replaced as separate words even if they look like ordinary words.
    """

    def __init__(self, secrets: Iterable[str], passwords: Iterable[str] = ()) -> None:
        self._passwords = frozenset(one for one in passwords if len(one) >= SHORTEST_TOKEN and not one.isspace())
        distinctive = {secret for secret in secrets if _is_distinctive(secret)}
        self._secrets = sorted(distinctive | self._passwords, key=len, reverse=True)

    def __bool__(self) -> bool:
        return bool(self._secrets)

    def redacted(self, text: str) -> str:
        """Return a string with each secret replaced by `***`.

        If a secret was found in an escaped form, the escapes in the result are resolved. A string with more than
        `MOST_ESCAPES` escapes is replaced completely.

        Args:
            text: The string.
        """
        for form in self._forms:
            text = form.replaced(text)
        plain = _unescaped(text)
        if plain is None:
            return HIDDEN
        shown = plain
        for form in self._plain_forms if plain != text else ():
            shown = form.replaced(shown)
        return text if shown == plain else shown

    def redacted_value(self, value: Any) -> Any:
        """Return the value with the secrets replaced in all of its strings, keys included.

        The first ten thousand strings are searched, or fewer if they are long or have many escapes. The rest of each
        list and object is replaced by `***`.
        """
        left = MOST_ESCAPES

        def redacted(part: Any) -> Any:
            nonlocal left
            if isinstance(part, str):
                left -= COST_OF_STRING + len(part) // CHARACTERS_AT_ONCE
                left -= _escapes_in(part) if left > 0 else 0
                return self.redacted(part) if left > 0 else HIDDEN
            if left <= 0 and isinstance(part, list | tuple | dict):
                return HIDDEN
            if isinstance(part, list | tuple):
                items = all_redacted(cast("Sequence[Any]", part))
                return tuple(items) if isinstance(part, tuple) else items
            if isinstance(part, dict):
                entries: dict[Any, Any] = {}
                for key, entry in cast("dict[Any, Any]", part).items():
                    if left <= 0:
                        entries[HIDDEN] = HIDDEN
                        break
                    name = redacted(key)  # before its value, which may use up the remaining limit
                    entries[name] = redacted(entry)
                return entries
            left -= 1
            return part

        def all_redacted(parts: Sequence[Any]) -> list[Any]:
            items: list[Any] = []
            for item in parts:
                if left <= 0:
                    return [*items, *[HIDDEN] * (len(parts) - len(items))]
                items.append(redacted(item))
            return items

        return redacted(value)

    @cached_property
    def _forms(self) -> list[_Form]:
        whole = [written for secret in self._secrets for written in _written(secret)]
        return [_Form(written) for written in dict.fromkeys([*whole, *_lines(self._secrets)])]

    @cached_property
    def _plain_forms(self) -> list[_Form]:
        plain = {_unescaped(form.secret) for form in self._forms} - {None, ""}
        return [
            _Form(secret)
            for secret in sorted(cast("set[str]", plain), key=len, reverse=True)
            if self._is_secret(secret)
        ]

    def _is_secret(self, secret: str) -> bool:
        return secret in self._passwords or _is_distinctive(secret)


class _Form:
    """One form in which a secret may be written."""

    __slots__ = ("_alone", "secret")

    def __init__(self, secret: str) -> None:
        self.secret = secret
        short = len(secret) < SHORTEST_SECRET or not _is_distinctive(secret)
        self._alone = re.compile(rf"(?<!\w){re.escape(secret)}(?!\w)") if short else None

    def replaced(self, text: str) -> str:
        if self.secret not in text:
            return text
        return text.replace(self.secret, HIDDEN) if self._alone is None else self._alone.sub(HIDDEN, text)


def hide_sent(error: BaseException, secrets: SentSecrets) -> None:
    """Replace the secrets of a request in an error. If a cause or context of the error contains a secret, remove both.

    Args:
        error: Error of the request, which is changed in place.
        secrets: Secrets of the request.
    """
    if not secrets:
        return
    error.args = secrets.redacted_value(error.args)
    for name, value in vars(error).items():
        setattr(error, name, secrets.redacted_value(value))
    for cause in _causes(error):
        text = f"{cause} {cause!r}"
        if secrets.redacted(text) != text:
            error.__cause__ = error.__context__ = None
            break


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen, one = {id(error)}, error.__cause__ or error.__context__
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def _lines(secrets: Iterable[str]) -> Iterator[str]:
    """Yield the long lines of secrets with several lines: services quote single lines of a private key."""
    for secret in secrets:
        if "\n" in secret:
            yield from (line for line in map(str.strip, secret.splitlines()) if len(line) >= SHORTEST_LINE)


def _is_distinctive(secret: str) -> bool:
    """Return whether a secret can be distinguished from ordinary words."""
    if secret.isalpha() and secret.islower():
        return len(secret) >= LONGEST_WORD  # words such as "password" occur in messages
    if len(secret) >= SHORTEST_SECRET:
        return not secret.isspace()
    mixed = any(character.isalpha() for character in secret) and any(character.isdigit() for character in secret)
    return len(secret) >= SHORTEST_TOKEN and mixed


def _written(secret: str) -> Iterator[str]:
    """Yield the forms in which a secret may be written, apart from escapes that `_unescaped` resolves."""
    yield secret
    if len(secret) < SHORTEST_SECRET:
        return
    # A secret that consists of escapes would become too short when they are resolved, so it is searched for unchanged.
    once = json.dumps(secret)[1:-1]
    yield from (once, json.dumps(once)[1:-1], quote(secret, safe="", errors="replace"))
    if not secret.isascii():
        with suppress(UnicodeEncodeError):  # encoded as Latin-1 by the service and decoded as UTF-8
            yield secret.encode("latin-1").decode("utf-8", "replace")
    content = secret.encode("utf-8", "replace")
    for encode in (b64encode, urlsafe_b64encode):
        for before in range(3):
            # The characters at both ends also depend on the text around the secret, as in `user:password`.
            written = encode(b"\0" * before + content).decode()
            yield written[(before * 8 + 5) // 6 : (before + len(content)) * 8 // 6]


def _unescaped(text: str) -> str | None:
    """Return a string with the escapes of JSON, URLs, forms and HTML resolved, or None if it has too many of them.

    Backslashes are dropped and `+` becomes a space, so the result is only suitable for searching and for display.
    """
    for _ in range(ROUNDS):
        before = text
        if _escapes_in(text) > MOST_ESCAPES:
            return None
        if "\\" in text:
            text = _without_backslashes(text)
        if "&" in text:
            text = REFERENCE.sub(lambda found: html.unescape(found[0]), text)
        if "%" in text:
            text = BYTES.sub(lambda found: unquote_to_bytes(found[0]).decode("utf-8", "replace"), text)
        if text == before:
            break
    return text.replace("+", " ")


def _escapes_in(text: str) -> int:
    return sum(map(text.count, ("%", "&", "\\u", "\\x")))


def _without_backslashes(text: str) -> str:
    while "\\\\" in text:  # each level of escaping doubles them
        text = text.replace("\\\\", "\\")
    text = CODE_UNITS.sub(_characters, text.replace("\\x", "%"))
    for escape, character in CONTROLS.items():
        text = text.replace(escape, character)
    return text.replace("\\", "")


def _characters(found: re.Match[str]) -> str:
    units = bytes.fromhex(found[0].replace("\\u", ""))
    return units.decode("utf-16-be", "replace")
