"""The secrets that a request carries, found again in what comes back, however they are written there."""

from __future__ import annotations

import html
import json
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote, unquote_to_bytes

import orjson

from ..redaction.hidden import HIDDEN
from ..redaction.urls_and_headers import SECRET_HEADERS

if TYPE_CHECKING:
    from ..operation.operation import Request
    from .messages import OutgoingRequest

# Shorter secrets, and words, also occur by chance. From SHORTEST_TOKEN on a secret with letters and digits is replaced
# where it stands alone; "1", "true" and "eu-de" stay, or messages would turn into asterisks.
SHORTEST_SECRET = 8
SHORTEST_TOKEN = 5
LONGEST_WORD = 16
SHORTEST_LINE = 20
PASSWORD_FIELDS = frozenset({"password", "secret_key", "user_password"})
# Text may be escaped within escaped text, such as JSON in JSON in HTML.
ROUNDS = 4
# Resolving an escape costs up to a microsecond; text with more of them is a flood, and is hidden as a whole.
MOST_ESCAPES = 20_000
# All of these match without backtracking.
CODE_UNITS = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
BYTES = re.compile(r"(?:%[0-9a-fA-F]{2})+")
REFERENCE = re.compile(r"&(?:#0*+\d{1,7}|#[xX]0*+[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});?")
CONTROLS = {"\\n": "\n", "\\r": "\r", "\\t": "\t", "\\b": "\b", "\\f": "\f"}


class SentSecrets:
    """Secrets to be replaced in text: plain, escaped as in JSON, URLs, forms or HTML, and in base64.

    The cost is linear in the length of the text, whatever is in it.

    Args:
        secrets: The secrets. Values too short or too common to be told from ordinary words are ignored.
        passwords: Secrets that are replaced even if they are words, where they stand alone.
    """

    def __init__(self, secrets: Iterable[str], passwords: Iterable[str] = ()) -> None:
        self._passwords = frozenset(one for one in passwords if len(one) >= SHORTEST_TOKEN and not one.isspace())
        told = {secret for secret in secrets if _is_told(secret)}
        self._secrets = sorted(told | self._passwords, key=len, reverse=True)

    def __bool__(self) -> bool:
        return bool(self._secrets)

    def redacted(self, text: str) -> str:
        """Return the text with each secret replaced by `***`.

        Escapes are resolved in the result if a secret was found in escaped form. A text with too many escapes to be
        searched in bounded time is replaced as a whole.
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
        """Return the value with the secrets replaced in all of its text, keys included."""
        if isinstance(value, str):
            return self.redacted(value)
        if isinstance(value, list | tuple):
            items = [self.redacted_value(item) for item in cast("Sequence[Any]", value)]
            return tuple(items) if isinstance(value, tuple) else items
        if isinstance(value, dict):
            entries = cast("dict[Any, Any]", value).items()
            return {self.redacted_value(key): self.redacted_value(entry) for key, entry in entries}
        return value

    @cached_property
    def _forms(self) -> list[_Form]:
        whole = [written for secret in self._secrets for written in _written(secret)]
        return [_Form(written) for written in dict.fromkeys([*whole, *_lines(self._secrets)])]

    @cached_property
    def _plain_forms(self) -> list[_Form]:
        plain = {_unescaped(form.secret) for form in self._forms} - {None, ""}
        return [
            _Form(secret) for secret in sorted(cast("set[str]", plain), key=len, reverse=True) if self._is_told(secret)
        ]

    def _is_told(self, secret: str) -> bool:
        return secret in self._passwords or _is_told(secret)


class _Form:
    """One way to write a secret."""

    __slots__ = ("_alone", "secret")

    def __init__(self, secret: str) -> None:
        self.secret = secret
        short = len(secret) < SHORTEST_SECRET or not _is_told(secret)
        self._alone = re.compile(rf"(?<!\w){re.escape(secret)}(?!\w)") if short else None

    def replaced(self, text: str) -> str:
        if self.secret not in text:
            return text
        return text.replace(self.secret, HIDDEN) if self._alone is None else self._alone.sub(HIDDEN, text)


def hide_sent(error: BaseException, secrets: SentSecrets) -> None:
    """Remove from an error what repeats the secrets of the request, and its causes if they repeat any.

    Args:
        error: The outcome of the request.
        secrets: The secrets of the request.
    """
    if not secrets:
        return
    error.args = secrets.redacted_value(error.args)
    for name, value in vars(error).items():
        setattr(error, name, secrets.redacted_value(value))
    for cause in _causes(error):
        said = f"{cause} {cause!r}"
        if secrets.redacted(said) != said:
            error.__cause__ = None


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen, one = {id(error)}, error.__cause__ or error.__context__
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def secrets_of(request: OutgoingRequest) -> SentSecrets:
    """The secrets in the headers, the query and the body of a request."""
    sent = [value for name, value in request.headers.items() if name.lower() in SECRET_HEADERS]
    # Of an Authorization header only the signature is secret by itself: the rest may be repeated with other parts.
    sent += [value.rpartition("=")[2] for value in sent]
    sent += [value.partition(" ")[2] for value in sent]
    sent += [value for name, value in request.headers.items() if name in request.sensitive_parameters]
    if request.sensitive_parameters:
        pairs = (pair.partition("=") for pair in request.url.partition("?")[2].split("&"))
        sent += [unquote(value) for name, _, value in pairs if unquote(name) in request.sensitive_parameters]
    passwords: list[str] = []
    with suppress(orjson.JSONDecodeError):  # not JSON, so neither a login nor a call
        body = orjson.loads(request.content or b"null")
        passwords = secrets_in(body) + _passwords_in(body, request.sensitive)
        for path in request.sensitive:
            sent += _text_at(body, path)
    return SentSecrets(sent, passwords)


def secrets_of_call(request: Request) -> SentSecrets:
    """The secrets in the body of a call, whose resource may repeat them long after, as the reason of a failure."""
    body = request.json() if request.operation.sensitive else None
    paths = request.operation.sensitive
    return SentSecrets((text for path in paths for text in _text_at(body, path)), _passwords_in(body, paths))


def _passwords_in(body: object, paths: Iterable[Sequence[str]]) -> list[str]:
    """The values of fields that hold a password, which is chosen by a person and may be a word."""
    return [text for path in paths if path[-1] in PASSWORD_FIELDS for text in _text_at(body, path)]


def secrets_in(value: object, key: str = "", parent: str = "") -> list[str]:
    """The secrets in the JSON of a login."""
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        return [secret for name, inner in fields.items() for secret in secrets_in(inner, name, key)]
    secret = key in ("password", "passcode", "secret", "securitytoken")
    secret = secret or (key == "id" and parent in ("token", "id_token"))
    return [value] if secret and isinstance(value, str) else []


def _text_at(value: object, path: Sequence[str]) -> list[str]:
    """All text below a path of keys, where `*` stands for each item of a list or each value of a map."""
    values = [value]
    for key in path:
        values = [inner for outer in values for inner in _below(outer, key)]
    return [text for found in values for text in _all_text(found)]


def _below(value: object, key: str) -> list[object]:
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        return list(fields.values()) if key == "*" else [fields[key]] if key in fields else []
    return list(cast("list[object]", value)) if isinstance(value, list) and key == "*" else []


def _all_text(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(cast("dict[str, object]", value).values())
    if isinstance(value, list):
        for entry in cast("list[object]", value):
            yield from _all_text(entry)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield str(value)


def _lines(secrets: Iterable[str]) -> Iterator[str]:
    """The long lines of secrets that have several: services repeat single lines of a private key."""
    for secret in secrets:
        if "\n" in secret:
            yield from (line for line in map(str.strip, secret.splitlines()) if len(line) >= SHORTEST_LINE)


def _is_told(secret: str) -> bool:
    """Whether a secret can be told from ordinary words."""
    if secret.isalpha() and secret.islower():
        return len(secret) >= LONGEST_WORD  # "password" is one of the words that errors need
    if len(secret) >= SHORTEST_SECRET:
        return not secret.isspace()
    mixed = any(character.isalpha() for character in secret) and any(character.isdigit() for character in secret)
    return len(secret) >= SHORTEST_TOKEN and mixed


def _written(secret: str) -> Iterator[str]:
    """How a secret may be written apart from escapes that `_unescaped` resolves."""
    yield secret
    if len(secret) < SHORTEST_SECRET:
        return
    # A secret that itself consists of escapes has almost nothing left without them, so it is also looked for as it is.
    once = json.dumps(secret)[1:-1]
    yield from (once, json.dumps(once)[1:-1], quote(secret, safe="", errors="replace"))
    if not secret.isascii():
        with suppress(UnicodeEncodeError):  # as a service in Latin-1 writes it, read as UTF-8
            yield secret.encode("latin-1").decode("utf-8", "replace")
    content = secret.encode("utf-8", "replace")
    for encode in (b64encode, urlsafe_b64encode):
        for before in range(3):
            # The characters at both ends also depend on the neighbours of the secret, as in `user:password`.
            written = encode(b"\0" * before + content).decode()
            yield written[(before * 8 + 5) // 6 : (before + len(content)) * 8 // 6]


def _unescaped(text: str) -> str | None:
    """The text without escapes of JSON, URLs, forms and HTML; None if there are too many of them.

    Backslashes are dropped and `+` becomes a space, so the result is for searching and for display only.
    """
    for _ in range(ROUNDS):
        before = text
        if sum(map(text.count, ("%", "&", "\\u", "\\x"))) > MOST_ESCAPES:
            return None
        if "\\" in text:
            text = _without_backslashes(text)
        if "&" in text:
            text = REFERENCE.sub(_character, text)
        if "%" in text:
            text = BYTES.sub(_decoded, text)
        if text == before:
            break
    return text.replace("+", " ")


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


def _decoded(found: re.Match[str]) -> str:
    return unquote_to_bytes(found[0]).decode("utf-8", "replace")


def _character(found: re.Match[str]) -> str:
    return html.unescape(found[0])
