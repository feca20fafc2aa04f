"""A request as the fake IAM and the gateway look at it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import frozen
from starlette.requests import Request

from ..spec.bounded_parsing import DEEPEST_BODY, parse_json
from .state import Refused

JSON_TYPES = ("application/json", "application/json;charset=utf8", "application/json;charset=utf-8")


@frozen
class Asked:
    """A request.

    Args:
        method: HTTP method.
        path: Path as it came, percent-encoded.
        query: Query string as it came.
        headers: Headers in lower case.
        body: Its bytes.
        origin: Scheme and host it came to.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    origin: str

    def auth(self) -> dict[str, Any]:
        """The `auth` of a JSON body.

        Raises:
            Refused: It is no JSON or has none.
        """
        if self.headers.get("content-type", "").replace(" ", "").lower() not in JSON_TYPES:
            raise Refused(400, "Content-Type is not application/json;charset=utf8")
        try:
            decoded = parse_json(self.body, DEEPEST_BODY)
        except ValueError:
            decoded = None
        return an_object(an_object(decoded, "the body").get("auth"), "auth")


async def asked(request: Request) -> Asked:
    """What a request of Starlette asks."""
    path = cast("bytes", request.scope.get("raw_path") or request.url.path.encode()).decode()
    return Asked(
        request.method,
        path.partition("?")[0],
        request.scope["query_string"].decode(),
        dict(request.headers),
        await request.body(),
        f"{request.url.scheme}://{request.url.netloc}",
    )


def an_object(value: object, what: str) -> dict[str, Any]:
    """A JSON object.

    Raises:
        Refused: It is none.
    """
    if not isinstance(value, dict):
        raise Refused(400, f"{what} is no object")
    return cast("dict[str, Any]", value)


def a_text(fields: Mapping[str, Any], name: str, where: str) -> str:
    """A text that is not empty.

    Raises:
        Refused: It is missing, empty or something else.
    """
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise Refused(400, f"{where}.{name} is missing or no text")
    return value


def only(fields: Mapping[str, Any], allowed: tuple[str, ...], where: str) -> None:
    """Refuse what is not documented, so that a misspelt name does not pass unseen.

    Raises:
        Refused: There is more than is allowed.
    """
    unknown = sorted(set(fields) - set(allowed))
    if unknown:
        raise Refused(400, f"{where} has no {', '.join(unknown)}")
