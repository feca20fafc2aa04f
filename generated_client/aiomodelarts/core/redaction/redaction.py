"""What may be shown: everything that is not known to be harmless is written as `***`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import wraps
from logging import LogRecord
from typing import Generic, ParamSpec, TypeVar, cast

from ..errors.exceptions import ConfigurationError, ModelArtsError

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
# Operations have fewer; what is behind them is hidden without a look.
MOST_PARAMETERS = 100
# Parameters that sign a link, their first letter apart so that the search for it is fast. What separates them from the
# one before may be written as in HTML, in JSON (`\u0026`), or percent-encoded in a link within a link.
SIGNED_PARAMETERS = (
    r"[aAgGoOsStTxX](?<=[?&;#6fF].)"
    r"(?i:(?<=s)(?:ignature|ig|ecurity[_-]?token)|(?<=a)(?:wsaccesskeyid|ccesskeyid|ccess_token)|(?<=o)ssaccesskeyid"
    r"|(?<=g)oogleaccessid|(?<=t)oken|(?<=x)-(?:(?:obs|amz|sdk)-(?:signature|credential|security-token)|auth-token))"
)
# Ends a value in front of an encoded `&`.
MARK = "\ue000"
SIGNED = re.compile(rf"({SIGNED_PARAMETERS}(?:=|%3D))[^&\s\"'<>\\{MARK}]+")
# A secret header in the `repr` of a list of them.
LISTED = re.compile(
    rf"(\(b'(?i:{'|'.join(sorted(SECRET_HEADERS))})', b)"
    r"""(?:'[^'\\]*+(?:\\.[^'\\]*+)*+'|"[^"\\]*+(?:\\.[^"\\]*+)*+")"""
)
QUOTING = re.compile(r"( exception=\w++)\(.*", re.DOTALL)

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

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hidden) and bool(self.value == cast("Hidden[object]", other).value)

    def __hash__(self) -> int:
        return hash(self.value)


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Keep the arguments of a function out of the tracebacks of its errors, because some of them are secret.

    Args:
        function: Takes secrets, such as the `__init__` of credentials.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except (ModelArtsError, TypeError, ValueError) as error:
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
    pairs = [pair.partition("=") for pair in query.partition("#")[0].split("&", MOST_PARAMETERS)]
    if len(pairs) > MOST_PARAMETERS:
        pairs[-1] = (HIDDEN, "", "")
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
    if "=" not in text and "%3D" not in text:
        return text
    marked = text.replace("%26", f"{MARK}%26") if "%26" in text else text
    shown = SIGNED.sub(rf"\1{HIDDEN}", marked)
    return text if shown == marked else shown.replace(f"{MARK}%26", "%26")


def hide_links(record: LogRecord) -> bool:
    """A filter for the logs of others that takes signatures out of links."""
    if isinstance(record.args, tuple):
        record.args = tuple(_without_signatures(value) for value in record.args)
    return True


def hide_headers(record: LogRecord) -> bool:
    """A filter for the logs of others that takes out secrets in lists of headers, and errors, which quote answers."""
    if isinstance(record.msg, str):
        text = QUOTING.sub(rf"\1({HIDDEN})", without_signatures(record.msg))
        record.msg = LISTED.sub(rf"\1'{HIDDEN}'", text)
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


def shown_proxy(url: str | None) -> str:
    """How a proxy looks in `repr`."""
    return "None" if url is None else repr(shown_url(url))
