"""Find the secrets in the headers, the query and the body of a request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

import orjson

from ..redaction.urls_and_headers import SECRET_HEADERS
from .sent_secrets import SentSecrets

if TYPE_CHECKING:
    from ..operation.operation import Request
    from .messages import OutgoingRequest

PASSWORD_FIELD = re.compile(r"(?i)pass|pwd|secret")


def secrets_of(request: OutgoingRequest) -> SentSecrets:
    """Return the secrets in the headers, the query and the body of a request.

    Args:
        request: The request.
    """
    sent = [value for name, value in request.headers.items() if name.lower() in SECRET_HEADERS]
    # The service may quote an Authorization header in parts, of which only the signature is secret.
    sent += [value.rpartition("=")[2] for value in sent]
    sent += [value.partition(" ")[2] for value in sent]
    sent += [value for name, value in request.headers.items() if name in request.sensitive_parameters]
    if request.sensitive_parameters:
        pairs = (pair.partition("=") for pair in request.url.partition("?")[2].split("&"))
        sent += [unquote(value) for name, _, value in pairs if unquote(name) in request.sensitive_parameters]
    passwords: list[str] = []
    with suppress(orjson.JSONDecodeError):  # not JSON, so neither a login nor a call
        body = orjson.loads(request.content or b"null") if request.fields is None else request.fields
        passwords = secrets_in(body) + _passwords_in(body, request.sensitive)
        for path in request.sensitive:
            sent += _text_at(body, path)
    return SentSecrets(sent, passwords)


def secrets_of_call(request: Request) -> SentSecrets:
    """Return the secrets in the body of a call. The resource may quote them later, for example in a failure reason.

    Args:
        request: The call.
    """
    paths = request.sensitive
    body = (request.form() if request.operation.sends_form else request.json()) if paths else None
    return SentSecrets((text for path in paths for text in _text_at(body, path)), _passwords_in(body, paths))


def _passwords_in(body: object, paths: Iterable[Sequence[str]]) -> list[str]:
    """Return the values of password fields. A person may have chosen an ordinary word as a password."""
    return [text for path in paths if PASSWORD_FIELD.search(path[-1]) for text in _text_at(body, path)]


def secrets_in(value: object, key: str = "", parent: str = "") -> list[str]:
    """Return the secrets in the JSON of a login.

    Args:
        value: The JSON or a part of it.
        key: Key of the part.
        parent: Key of the object that contains the part.
    """
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        return [secret for name, inner in fields.items() for secret in secrets_in(inner, name, key)]
    secret = key in ("password", "passcode", "secret", "securitytoken")
    secret = secret or (key == "id" and parent in ("token", "id_token"))
    return [value] if secret and isinstance(value, str) else []


def _text_at(value: object, path: Sequence[str]) -> list[str]:
    """Return all strings and numbers below a path of keys. `*` matches each item of a list and each value of a map."""
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
