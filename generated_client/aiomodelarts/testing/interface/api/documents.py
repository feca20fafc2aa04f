"""OpenAPI document of the HTTP interface, and validation of request bodies against it."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Iterable
from functools import cache
from importlib.resources import files
from typing import Any, cast

import jsonschema_rs
import yaml
from starlette.requests import Request
from starlette.responses import Response

from ...spec.bounded_parsing import DEEPEST_BODY, parse_json
from ..control.unicode import check_unicode
from ..problems import Problem

LONGEST_REASON = 300
CONVERTER = re.compile(r":\w+(?=\})")
Handler = Callable[[Request], Awaitable[Response]]


@cache
def document() -> dict[str, Any]:
    """Return the OpenAPI document."""
    text = files(__name__.rpartition(".")[0]).joinpath("openapi.yaml").read_text("utf-8")
    return cast("dict[str, Any]", yaml.safe_load(text))


@cache
def document_json() -> bytes:
    """Return the OpenAPI document as JSON."""
    return json.dumps(document(), ensure_ascii=False).encode()


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    root = {"$ref": f"#/components/schemas/{schema}", "components": document()["components"]}
    return jsonschema_rs.Draft202012Validator(root)


def with_known_query(path: str, method: str, handler: Handler) -> Handler:
    """Return a handler that refuses query parameters that are not in the document.

    Without this, a misspelled filter would select everything.

    Args:
        path: Path of the route, with converters as in `{number:int}`.
        method: HTTP method.
        handler: Handler of the route.
    """

    async def checked(request: Request) -> Response:
        if request.url.query:  # otherwise, the document need not be read
            _check_query(request.query_params, CONVERTER.sub("", path), method.lower())
        return await handler(request)

    return checked


def _check_query(names: Iterable[str], path: str, method: str) -> None:
    parameters: list[dict[str, str]] = document()["paths"][path][method].get("parameters", [])
    known = [one["name"] for one in parameters if one.get("in") == "query"]
    for name in names:
        if name not in known:
            remedy = f"choose from {', '.join(known)}" if known else "leave it out"
            raise Problem(400, f"there is no parameter {name[:50]!r}", remedy, f"query: {name[:50]}")


def body_of(raw: bytes, schema: str) -> dict[str, Any]:
    """Return a request body as JSON object.

    Args:
        raw: The body. An empty one is an empty object.
        schema: Name of its schema in the document.

    Raises:
        Problem: It is not JSON, or does not fit the schema.
    """
    value: Any = json_of(raw) if raw.strip() else dict[str, Any]()
    for error in _validator(schema).iter_errors(value):
        place = ".".join(str(part) for part in error.instance_path)
        raise Problem(
            400,
            _short(error.message),
            f"send the JSON that {schema} describes in /_fake/api/openapi.json",
            f"body: {place}" if place else "body",
        )
    return _with_integers(cast("dict[str, Any]", value), schema)


def _with_integers(value: dict[str, Any], schema: str) -> dict[str, Any]:
    """Return a body with integers for numbers such as 500.0, which JSON Schema regards as integers."""
    properties: dict[str, Any] = document()["components"]["schemas"][schema]["properties"]
    whole = {name for name, part in value.items() if isinstance(part, float) and properties[name]["type"] == "integer"}
    return {name: int(part) if name in whole else part for name, part in value.items()}


def json_of(raw: bytes) -> Any:
    """Return a body as JSON.

    Raises:
        Problem: It is not JSON, is nested too deeply, or contains a lone surrogate.
    """
    try:
        value = parse_json(raw, DEEPEST_BODY)
    except ValueError as error:
        raise Problem(400, f"the body {_short(str(error))}", "send JSON", "body") from error
    check_unicode(value)
    return value


def _short(reason: str) -> str:
    half = LONGEST_REASON // 2
    return reason if len(reason) <= LONGEST_REASON else f"{reason[:half]} ... {reason[-half:]}"
