"""Requests for paths that the spec lacks, for `client.request`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

from ..redaction.urls_and_headers import shown_url
from .extra import Extra
from .operation import Operation, Request
from .parameters import NO_IDS
from .quoting import PROJECT

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
EXAMPLE = "/v1/{project_id}/notebooks"
PATH = re.compile(r"(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[A-Za-z_][A-Za-z0-9_]*\})*)+")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def direct_request(method: str, path: str, path_values: Mapping[str, object] | None, extra: Extra) -> Request:
    """Return the request for a path below the endpoint.

    Args:
        method: HTTP method.
        path: Path, with placeholders in braces.
        path_values: Values of the placeholders except `project_id`.
        extra: Query, body and headers.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: The method is unknown, the path leads to another host or leaves the API, or a placeholder has no
            value.
    """
    verb = method.upper() if isinstance(method, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may not check types
    if verb not in METHODS:
        raise ValueError(f"the method is {method!r}; pass {', '.join(METHODS[:-1])} or {METHODS[-1]}")
    problem = _problem(path)
    if problem:
        shown = shown_url(path) if isinstance(path, str) else path  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"the path is {shown!r}; {problem}")
    operation, values = f"{verb} {path}", dict[str, object]() if path_values is None else path_values
    if not isinstance(values, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{operation}: path_values is of type {type(values).__name__}; pass a dict")
    wanted = set(PLACEHOLDER.findall(path)) - {PROJECT}
    if missing := sorted(wanted - set(values)):
        raise ValueError(f"{operation}: the placeholder {{{missing[0]}}} has no value; pass it in path_values=")
    if unknown := sorted(set(values) - wanted):
        reason = "is the project of the client" if PROJECT in unknown else "is not a placeholder of the path"
        raise ValueError(f"{operation}: path_values has {unknown[0]!r}, which {reason}; leave it out")
    described = Operation(operation, verb, path, resource="", name="request", generation="current", docs="")
    return Request(described, values, extra=extra)


def _problem(path: object) -> str:
    """Return why a path can't be requested, and the remedy; an empty string if it can."""
    if not isinstance(path, str):
        return f"pass a str such as {EXAMPLE!r}"
    if "://" in path or path.startswith("//"):
        return f"pass a path such as {EXAMPLE!r} without a host, because all requests go to the endpoint of the client"
    if not path.startswith("/"):
        return f"begin it with a slash, such as {EXAMPLE!r}"
    if "?" in path or "#" in path:
        return "pass parameters as query="
    if not PATH.fullmatch(path):
        return "it has a character that a path can't contain; use a placeholder, and pass its value in path_values="
    *segments, last = path[1:].split("/")
    parts = [part for segment in (*segments, last) for part in re.split(r"[/\\]", unquote(segment))]
    if "" in segments or "." in parts or ".." in parts:
        return "it has an empty segment, `.` or `..`, and would lead to another path"
    if NO_IDS.intersection(parts):
        return "a part of it is a missing value that was converted to a string; pass an ID"
    return ""
