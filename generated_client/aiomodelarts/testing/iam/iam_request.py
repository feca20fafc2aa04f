"""Requests to the IAM test double and the gateway, and validation of their JSON."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast

from attrs import frozen
from starlette.datastructures import URL
from starlette.requests import Request
from starlette.types import Scope

from ..spec.bounded_parsing import DEEPEST_BODY, parse_json
from .state import Refused

JSON_TYPES = ("application/json", "application/json;charset=utf8", "application/json;charset=utf-8")


@frozen
class IamRequest:
    """A request.

    Args:
        method: HTTP method.
        path: Percent-encoded path.
        query: Percent-encoded query string.
        headers: Headers with names in lower case.
        body: Body in bytes.
        origin: Scheme and host that it was sent to.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    origin: str

    def auth(self) -> dict[str, Any]:
        """Return `auth` of the JSON body.

        Raises:
            Refused: The body is not JSON, or has no `auth` object.
        """
        if self.headers.get("content-type", "").replace(" ", "").lower() not in JSON_TYPES:
            raise Refused(400, "Content-Type is not application/json;charset=utf8")
        try:
            decoded = parse_json(self.body, DEEPEST_BODY)
        except ValueError:
            decoded = None
        return required_object(required_object(decoded, "the body").get("auth"), "auth")


async def read_request(request: Request) -> IamRequest:
    """Convert a Starlette request."""
    path = cast("bytes", request.scope.get("raw_path") or request.url.path.encode()).decode()
    return IamRequest(
        request.method,
        path.partition("?")[0],
        request.scope["query_string"].decode(),
        dict(request.headers),
        await request.body(),
        _origin(request.scope),
    )


def _origin(scope: Scope) -> str:
    host = next((value for name, value in scope["headers"] if name == b"host"), b"")
    return _parsed_origin(scope["scheme"], host, tuple(scope.get("server") or ()))


@lru_cache(maxsize=64)
def _parsed_origin(scheme: str, host: bytes, server: tuple[str, int | None]) -> str:
    headers = [(b"host", host)] if host else []
    if server and server[1] is None:  # in process, a URL may have no port
        server = (server[0], 443 if scheme == "https" else 80)
    url = URL(scope={"scheme": scheme, "server": server or None, "headers": headers, "path": "/"})
    return f"{url.scheme}://{url.netloc}"


def required_object(value: object, what: str) -> dict[str, Any]:
    """Return a value that must be a JSON object.

    Raises:
        Refused: It isn't an object.
    """
    if not isinstance(value, dict):
        raise Refused(400, f"{what} must be a JSON object")
    return cast("dict[str, Any]", value)


def required_string(fields: Mapping[str, Any], name: str, where: str) -> str:
    """Return a field that must be a non-empty string.

    Raises:
        Refused: The field is missing, empty or not a string.
    """
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise Refused(400, f"{where}.{name} must be a non-empty string")
    return value


def refuse_unknown_fields(fields: Mapping[str, Any], allowed: tuple[str, ...], where: str) -> None:
    """Refuse undocumented fields, so that a misspelled name is noticed.

    Raises:
        Refused: There are other fields than the allowed ones.
    """
    unknown = sorted(set(fields) - set(allowed))
    if unknown:
        raise Refused(400, f"{where} contains unknown fields: {', '.join(unknown)}")
