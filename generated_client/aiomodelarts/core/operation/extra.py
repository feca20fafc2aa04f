"""Parts of a request that the spec does not define: `extra_query`, `extra_body` and `extra_headers` of every method."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from ..codec.display import Displayed
from ..redaction.hidden import HIDDEN
from ..redaction.secret_names import is_secret_name, secret_paths
from ..redaction.sensitive_fields import Paths, masked
from ..redaction.tracebacks import discreet
from ..unset import UNSET
from .argument_values import Step, place_of

NAMES = ("extra_query", "extra_body", "extra_headers")
HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# Headers that the client or the HTTP library sets. Other values would break the connection, login or signature.
OWN_HEADERS = frozenset(
    {"accept-encoding", "authorization", "connection", "content-encoding", "content-length", "cookie", "expect", "host"}
    | {"keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade"}
    | {"transfer-encoding", "x-auth-token", "x-domain-id", "x-project-id", "x-sdk-date", "x-security-token"}
    | {"x-subject-token"}
)


class Extra(Displayed):
    """Query parameters, body fields and headers to send in addition to the arguments of the method.

    This is not an attrs class, because error reporters show the fields of attrs classes instead of their `repr`.

    Args:
        query: Query parameters; None for none.
        body: Fields of the JSON body, or any JSON value for an operation without known fields; None for none.
        headers: Headers; None for none.
        names: Names of these arguments, for error messages.
    """

    __slots__ = ("body", "headers", "names", "query")

    def __init__(self, query: Any, body: Any, headers: Any, names: tuple[str, str, str] = NAMES) -> None:
        self.query: Mapping[str, object] = {} if query is None else query
        self.body: object = body
        self.headers: Mapping[str, object] = {} if headers is None else headers
        self.names: tuple[str, str, str] = names

    @discreet
    def check(self, operation: str, query: Mapping[str, object], headers: Mapping[str, object]) -> None:
        """Check the names, and that no argument of the method is passed twice.

        Args:
            operation: ID of the operation, for error messages.
            query: Known query parameters.
            headers: Known headers.

        Raises:
            TypeError: A part is not a mapping, or a name is not a string.
            ValueError: A name is passed twice, is no valid header name, or belongs to a header that the client sets.
        """
        parts: dict[str, object] = dict(zip(self.names, (self.query, self.body, self.headers), strict=True))
        if self.names != NAMES or self.body is None:  # `json` of `client.request` may be any JSON value
            del parts[self.names[1]]
        for name, part in parts.items():
            if not isinstance(part, Mapping):
                raise TypeError(f"{operation}: {name} is of type {type(part).__name__}; pass a dict")
            for key in cast("Mapping[object, object]", part):
                if not isinstance(key, str) or not key:
                    raise TypeError(f"{operation}: {name} has a key of type {type(key).__name__}; pass names as str")
        for name in self.query:
            if _is_passed(query.get(name)):
                raise ValueError(f"{operation}: {_twice(f'the parameter {name!a}', self.names[0])}")
        self._check_headers(operation, {name.lower() for name, value in headers.items() if _is_passed(value)})

    def _check_headers(self, operation: str, known: set[str]) -> None:
        where = f"{operation}: {self.names[2]} has"
        if len({name.lower() for name in self.headers}) < len(self.headers):
            raise ValueError(f"{where} a name twice, in upper and lower case; pass it once")
        for name, value in self.headers.items():
            if not HEADER_NAME.fullmatch(name):
                raise ValueError(f"{where} {name!a}, which is not a header name; use letters, digits and hyphens")
            if name.lower() in OWN_HEADERS:
                raise ValueError(f"{where} {name}, which the client sets itself; leave it out")
            if name.lower() in known:
                raise ValueError(f"{operation}: {_twice(f'the header {name}', self.names[2])}")
            if isinstance(value, list | tuple):
                raise TypeError(f"{where} a list as {name}; pass a str")

    @discreet
    def added_to(self, body: Any, own: Any, operation: str) -> Any:
        """Return a body with the extra fields. An object in both is merged, at any depth.

        Args:
            body: The body from the arguments of the method, as JSON types; None if there is none.
            own: The extra body, as JSON types.
            operation: ID of the operation, for error messages.

        Raises:
            ValueError: A field is passed twice.
        """
        return own if body is None else self._merged(body, own, (), operation)

    def sensitive(self) -> Paths:
        """Paths of the secrets in the body, by the names of its fields."""
        return tuple(secret_paths(self.body))

    def sensitive_parameters(self) -> frozenset[str]:
        """Names of the query parameters and headers that are secret."""
        return frozenset(name for name in (*self.query, *self.headers) if is_secret_name(str(name)))

    def _merged(self, body: dict[str, Any], own: dict[str, Any], path: tuple[Step, ...], operation: str) -> Any:
        result = dict(body)
        for name, value in own.items():
            before = body.get(name, UNSET)
            if isinstance(before, dict) and isinstance(value, dict):
                fields = cast("dict[str, Any]", before), cast("dict[str, Any]", value)
                result[name] = self._merged(*fields, (*path, name), operation)
            elif before is UNSET:
                result[name] = value
            else:
                raise ValueError(f"{operation}: {_twice(place_of((*path, name)), self.names[1])}")
        return result

    def _displayed(self) -> Iterable[tuple[str, object]]:
        parameters = [(name,) for name in self.sensitive_parameters()]
        paths = (parameters, self.sensitive(), parameters)
        for name, part, secrets in zip(self.names, (self.query, self.body, self.headers), paths, strict=True):
            if part:
                yield name, masked(part, secrets) if isinstance(part, Mapping | list | tuple) else HIDDEN


def extra_of(query: object, body: object, headers: object) -> Extra | None:
    """Return the extra arguments of a method, or None if none is passed. `Request` checks them.

    Args:
        query: `extra_query`.
        body: `extra_body`.
        headers: `extra_headers`.
    """
    if query is None and body is None and headers is None:
        return None
    query, body, headers = (None if part is UNSET else part for part in (query, body, headers))
    return Extra(query, None if body == {} else body, headers)


def _is_passed(value: object) -> bool:
    return value is not None and value is not UNSET


def _twice(what: str, name: str) -> str:
    return f"{what} is passed both as an argument and in {name}; pass it once"
