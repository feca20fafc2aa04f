"""What may be shown: everything that is not known to be harmless is written as `***`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import wraps
from logging import LogRecord
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast
from urllib.parse import quote

import orjson

from .errors import ConfigurationError, ModelArtsError

if TYPE_CHECKING:
    from .messages import OutgoingRequest

HIDDEN = "***"
# Carry what proves the caller; they go to nobody but the host they were made for.
SECRET_HEADERS = frozenset(
    {"authorization", "cookie", "proxy-authorization", "set-cookie", "x-auth-token", "x-security-token"}
    | {"x-subject-token"}
)
SHOWN_HEADERS = frozenset(
    {"accept", "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "date", "host"}
    | {"retry-after", "server", "transfer-encoding", "user-agent", "x-iam-trace-id", "x-language", "x-project-id"}
    | {"x-request-id", "x-sdk-date"}
)
# Documented parameters that page, sort, or choose by a documented value; ids, names and what is searched for are not.
SHOWN_PARAMETERS = frozenset(
    {"category", "config_type", "continue", "dataset_type", "de_type", "event_type", "export_type", "flavor_type"}
    | {"infer_type", "job_type", "label_type", "level", "limit", "locale", "model_status", "model_type", "nocatalog"}
    | {"offset", "order", "page", "per_page", "period", "phase", "project_type", "provision_type", "running_task_type"}
    | {"sample_state", "sample_type", "service_type", "sort", "sortBy", "sort_by", "sort_dir", "sort_key", "sortby"}
    | {"source_type", "state", "statistic_type", "status", "task_type", "type"}
)
# Shorter ones would be found in any text, and so would plain words, which IAM does not take as passwords.
SHORTEST_SECRET = 8
SIGNED_PARAMETERS = (
    r"(?:signature|sig|[a-z]*accesskeyid|x-(?:obs|amz|sdk)-(?:signature|credential|security-token)|securitytoken"
    r"|security[_-]token|access_token|x-auth-token|token)"
)
# `&` may be written as in HTML, in JSON, or percent-encoded in a link within a link.
SIGNED = rf"((?:[?&;]|\\u0026|%3F|%26){SIGNED_PARAMETERS}(?:=|%3D))(?:(?!\\u0026|%26)[^&\s\"'<>\\])+"
# A secret header in the `repr` of a list of them.
LISTED = (
    rf"(\(b'(?:{'|'.join(sorted(SECRET_HEADERS))})', b)"
    r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
)
QUOTING = r"( exception=\w+)\(.*"

P = ParamSpec("P")
T = TypeVar("T")


class Hidden(Generic[T]):
    """A secret, or what holds one, that can be handed around without showing up in a traceback.

    Args:
        value: The secret.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"'{HIDDEN}'"


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function was given out of the tracebacks of our errors: some of it is secret.

    Args:
        function: What was given secrets, such as the `__init__` of credentials.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except ModelArtsError as error:
            failure = error
            bare(error)
        del args, kwargs
        raise failure

    return call


def discreet_class(cls: type[T]) -> type[T]:
    """As `discreet`, for a class whose `__init__` is generated."""
    cls.__init__ = discreet(cls.__init__)
    return cls


def check_header_value(kind: str, name: str, value: object) -> None:
    """Refuse a secret that no header can carry, such as one with the line break of the file it was read from.

    Raises:
        ConfigurationError: It is no text, has other characters than the printable ones of ASCII, or a space at an end.
    """
    if not (isinstance(value, str) and value.isascii() and value.isprintable() and value == value.strip()):
        raise ConfigurationError(
            f"{kind}: {name} is no text that a header can carry; is there a line break at its end?"
        )


def shown_url(url: str) -> str:
    """An address with only harmless parameters in it, and without user name and password."""
    address, asks, query = url.partition("#")[0].partition("?")
    scheme, _, rest = address.rpartition("//") if address.startswith("//") else address.partition("://")
    prefix = address.removesuffix(rest) if rest and (scheme or address.startswith("//")) else ""
    host, slash, path = address.removeprefix(prefix).partition("/")
    user, at, host = host.rpartition("@")
    if "@" in url and not re.fullmatch(r"[^:]*(:\d*)?|\[[^@]*\](:\d*)?", host):
        return f"{prefix}{HIDDEN}"  # a password with a slash or question mark in it, so nobody knows where it ends
    shown = f"{prefix}{HIDDEN if user else ''}{at}{host}{slash}{path}"
    return f"{shown}?{shown_query(query)}" if asks else shown


def shown_query(query: str) -> str:
    """A query with only harmless values in it."""
    pairs = [pair.partition("=") for pair in query.partition("#")[0].split("&")]
    return "&".join(
        pair[0] + pair[1] + (pair[2] if pair[0] in SHOWN_PARAMETERS else HIDDEN) if pair[1] else HIDDEN
        for pair in pairs
    )


def shown_headers(headers: Mapping[str, str]) -> str:
    """Headers with only harmless values in them."""
    return ", ".join(f"{name}: {_shown_header(name.lower(), value)}" for name, value in headers.items())


def _shown_header(name: str, value: str) -> str:
    if name == "location":
        return shown_url(value)
    return value if name in SHOWN_HEADERS else HIDDEN


def without_signatures(text: str) -> str:
    """A text in which signed links have lost what they are signed with."""
    return re.sub(SIGNED, rf"\1{HIDDEN}", text, flags=re.IGNORECASE) if "=" in text or "%3D" in text else text


def hide_links(record: LogRecord) -> bool:
    """A filter for the logs of others that takes signatures out of links."""
    if isinstance(record.args, tuple):
        record.args = tuple(_without_signatures(value) for value in record.args)
    return True


def hide_headers(record: LogRecord) -> bool:
    """A filter for the logs of others that takes out secrets in lists of headers, and errors, which quote answers."""
    if isinstance(record.msg, str):
        text = re.sub(QUOTING, rf"\1({HIDDEN})", without_signatures(record.msg), flags=re.DOTALL)
        record.msg = re.sub(LISTED, rf"\1'{HIDDEN}'", text, flags=re.IGNORECASE)
    return True


def _without_signatures(value: object) -> object:
    text = str(value)
    shown = without_signatures(text)
    return value if shown == text else shown


def bare(error: BaseException) -> BaseException | None:
    """An error to be the cause of another, without what holds secrets.

    These are the frames of HTTP libraries, whose variables hold headers; the errors of aiohttp, which show the headers
    of the request and the password of the proxy; and the requests of httpx's errors, which would be pickled with them.

    Returns:
        The same error, or what caused it if it has to be left out; None: nothing is left.
    """
    first = _kept(error)
    waiting, seen = [first], set[int]()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        one.__traceback__ = None
        if "_request" in vars(one):
            vars(one)["_request"] = None
        # Setting a cause hides the context, so the context goes last.
        hides = one.__suppress_context__
        one.__cause__, one.__context__ = _kept(one.__cause__), _kept(one.__context__)
        one.__suppress_context__ = hides
        waiting += [one.__cause__, one.__context__]
    return first


def _kept(error: BaseException | None) -> BaseException | None:
    """The error, or the first of its causes that is not of aiohttp."""
    while error is not None and type(error).__module__.startswith("aiohttp."):
        error = error.__cause__ or error.__context__
    return error


def hide_sent(error: BaseException, request: OutgoingRequest) -> None:
    """Take out of an error whatever is repeated of the secrets that were sent, and its cause if that repeats any.

    Args:
        error: What came of the request.
        request: What was sent.
    """
    pattern = pattern_of_secrets(request)
    if not pattern:
        return
    error.args = tuple(_replaced(pattern, value) for value in error.args)
    for name, value in vars(error).items():
        setattr(error, name, _replaced(pattern, value))
    if any(re.search(pattern, f"{cause} {cause!r}") for cause in _causes(error)):
        error.__cause__ = None


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen, one = {id(error)}, error.__cause__ or error.__context__
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def pattern_of_secrets(request: OutgoingRequest) -> str:
    """A regular expression that finds the secrets that were sent; an empty text when there were none."""
    sent = [value for name, value in request.headers.items() if name.lower() in SECRET_HEADERS]
    # Only the signature of an Authorization header is none of the public parts that it may be repeated with.
    sent += [value.rpartition("=")[2] for value in sent]
    with suppress(orjson.JSONDecodeError):  # no JSON, so no login
        sent += secrets_in(orjson.loads(request.content or b"null"))
    forms = sorted({form for secret in sent for form in _forms(secret)}, key=len, reverse=True)
    return "|".join(forms)


def secrets_in(value: object, key: str = "", parent: str = "") -> list[str]:
    """The secrets in the JSON of a login."""
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        return [secret for name, inner in fields.items() for secret in secrets_in(inner, name, key)]
    secret = key in ("password", "passcode", "secret", "securitytoken")
    secret = secret or (key == "id" and parent in ("token", "id_token"))
    return [value] if secret and isinstance(value, str) else []


def _forms(secret: str) -> set[str]:
    """Regular expressions for a secret as it may be written: plain, in JSON, as bytes, in a URL."""
    if len(secret) < SHORTEST_SECRET or (secret.isalpha() and secret.islower()):
        return set()
    escaped = "".join(_form(character) for character in secret)
    return {escaped, re.escape(quote(secret, safe="", errors="replace"))}


def _form(character: str) -> str:
    """One character of a secret, with as many backslashes before it as it takes to write it in a text within a text."""
    if not character.isascii():
        return rf"(?:{character}|\\+u[0-9a-fA-F]{{4}}|(?:\\+x[0-9a-fA-F]{{2}})+)"
    return rf"\\*{re.escape(character)}" if character in "\"'\\" else re.escape(character)


def _replaced(pattern: str, value: Any) -> Any:
    if isinstance(value, str):
        return re.sub(pattern, HIDDEN, value)
    if isinstance(value, list | tuple):
        items = [_replaced(pattern, item) for item in cast("list[Any]", value)]
        return tuple(items) if isinstance(value, tuple) else items
    if isinstance(value, dict):
        return {key: _replaced(pattern, item) for key, item in cast("dict[str, Any]", value).items()}
    return value


def shown_proxy(url: str | None) -> str:
    """How a proxy looks in `repr`."""
    return "None" if url is None else repr(shown_url(url))
