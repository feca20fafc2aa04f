"""Print the request of a command instead of sending it."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NoReturn, cast

from attrs import evolve

from ..core.auth.discovery.variables import PROJECT_ID, REGION, first
from ..core.clock import SYSTEM_CLOCK, Clock
from ..core.errors.exceptions import ConfigurationError
from ..core.http.endpoint_urls import origin_of
from ..core.http.regions import modelarts_in, region_of
from ..core.operation.operation import Request
from ..core.operation.quoting import in_project
from ..core.redaction.hidden import HIDDEN
from ..core.redaction.secret_names import is_secret_name
from ..core.redaction.sensitive_fields import masked
from ..core.redaction.urls_and_headers import SECRET_HEADERS, SHOWN_PARAMETERS
from ..core.resource import Resource
from .method_calls import resource_of
from .output.json_text import json_text
from .output.secrets import without_named_values
from .printable_text import for_terminal
from .settings import Settings

if TYPE_CHECKING:
    from ..modelarts import ModelArts

READING = ("GET", "HEAD")
UNKNOWN_HOST = "https://modelarts.REGION"
PLACEHOLDER = "PROJECT_ID"
TOKEN = "X-Auth-Token"  # noqa: S105  # name of a header


class Captured(BaseException):
    """The request that a method would send. Not an `Exception`, so that nothing handles it on the way.

    Args:
        request: The request.
    """

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.request = request


class RequestCapture:
    """Takes the place of a client, and raises `Captured` instead of sending a request."""

    @property
    def clock(self) -> Clock:
        """Return the clock of the system."""
        return SYSTEM_CLOCK

    @property
    def retries(self) -> int:
        """Return the maximum number of retries."""
        return 0

    def shares_connections(self, other: object) -> bool:
        """Return whether another client is this one."""
        return other is self

    async def send(self, request: Request) -> NoReturn:
        """Raise the request."""
        raise Captured(request)

    def pager(self, request: Request) -> NoReturn:
        """Raise the request."""
        raise Captured(request)

    async def open_response(self, request: Request) -> NoReturn:
        """Raise the request."""
        raise Captured(request)

    def decode(self, request: Request, decoded: object) -> NoReturn:
        """Raise the request."""
        raise Captured(request)

    async def open_link(self, url: str, headers: dict[str, str], *, allow_http: bool = False) -> NoReturn:
        """Raise an error: a link comes from a response, and none was requested."""
        raise NotImplementedError


class CapturingClient:
    """Takes the place of a client whose first request is printed."""

    clock = SYSTEM_CLOCK

    def __getattr__(self, name: str) -> Any:
        return resource_of(RequestCapture(), name)


def print_first_request(work: Awaitable[object], settings: Settings) -> int:
    """Print the first request of a coroutine that calls a `CapturingClient`, and return the exit code."""

    async def captured() -> Request:
        try:
            await work
        except Captured as captured:
            return captured.request
        raise TypeError("the command sends no request")

    print(for_terminal(request_text(asyncio.run(captured()), settings)))  # noqa: T201
    return 0


class ReadingClient:
    """A client that sends requests that only read, and raises `Captured` instead of sending another one.

    Args:
        client: An open client.
    """

    def __init__(self, client: ModelArts) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        found: object = getattr(self._client, name)
        return resource_of(self, name) if isinstance(found, Resource) else found

    async def send(self, request: Request) -> Any:
        """Send a request that reads, and return the model of the response."""
        return await self._client.send(_reading(request))

    async def open_response(self, request: Request) -> Any:
        """Send a request that reads, and return the beginning of the response."""
        return await self._client.open_response(_reading(request))


def _reading(request: Request) -> Request:
    if request.operation.method not in READING and request.operation.pagination is None:
        raise Captured(request)
    return request


async def show_first_write(work: Callable[[ModelArts], Awaitable[int]], client: ModelArts, settings: Settings) -> int:
    """Run a command up to its first request that changes something, print that request, and return the exit code.

    Args:
        work: The command; it returns its exit code.
        client: An open client.
        settings: Settings of the command.
    """
    try:
        return await work(cast("ModelArts", ReadingClient(client)))
    except Captured as captured:
        known = evolve(settings, endpoint=await client.endpoint(), project=await client.project_id())
        print(for_terminal(request_text(captured.request, known)))  # noqa: T201
        return 0


def request_text(request: Request, settings: Settings) -> str:
    """Return a request as HTTP, or as a `curl` command, with `***` in place of secrets.

    Args:
        request: The request.
        settings: Settings with the endpoint, the region and the project, and whether to write a `curl` command.
    """
    project = settings.project or first(settings.environ, PROJECT_ID) or PLACEHOLDER
    address = _without_secrets(_host(settings) + in_project(request.route(), project))
    headers = {
        name: HIDDEN if name in request.sensitive_parameters or _is_secret(name) else text
        for name, text in request.header_pairs()
    }
    body = None if request.operation.sends_form else without_named_values(masked(request.json(), request.sensitive))
    if settings.curl:
        return _curl(request, address, headers, body)
    path = "/" + address.split("://", 1)[1].partition("/")[2]
    lines = [f"{request.operation.method} {path} HTTP/1.1", f"Host: {address.split('://', 1)[1].partition('/')[0]}"]
    lines += [f"{TOKEN}: {HIDDEN}", *(f"{name}: {text}" for name, text in headers.items())]
    if request.operation.sends_form:
        lines.append("Content-Type: multipart/form-data")
        lines += ["", *(f"{name}: {value}" for name, value in _form(request).items())]
    elif body is not None:
        lines.append(f"Content-Type: {request.operation.content_type}")
        lines += ["", json_text(body)]
    return "\n".join(lines)


def _is_secret(name: str) -> bool:
    """Return whether the value of a query parameter or header is hidden because of its name."""
    return name.lower() in SECRET_HEADERS or (name not in SHOWN_PARAMETERS and is_secret_name(name))


def _without_secrets(address: str) -> str:
    """Return a URL with `***` in place of the values of query parameters whose names say that they are secret."""
    path, asks, query = address.partition("?")
    pairs = [pair.partition("=") for pair in query.split("&")]
    shown = "&".join(name + sign + (HIDDEN if value and _is_secret(name) else value) for name, sign, value in pairs)
    return f"{path}{asks}{shown}"


def _curl(request: Request, address: str, headers: dict[str, str], body: Any) -> str:
    method = request.operation.method
    # With `--request HEAD`, curl would wait for a body.
    parts = ["curl", *(["--head"] if method == "HEAD" else ["--request", method]), shlex.quote(address)]
    # The shell fills in the token, so that the command works as it is and contains no secret.
    parts += ["--header", f'"{TOKEN}: $OS_TOKEN"']
    for name, text in headers.items():
        parts += ["--header", shlex.quote(f"{name}: {text}")]
    if request.operation.sends_form:
        for name, value in _form(request).items():
            # Only --form reads files, and also those in values that begin with @ or <.
            option = "--form" if name in request.operation.files else "--form-string"
            parts += [option, shlex.quote(f"{name}={value}")]
    elif body is not None:
        parts += ["--header", shlex.quote(f"Content-Type: {request.operation.content_type}")]
        parts += ["--data", shlex.quote(json_text(body, indent=False))]
    return " ".join(parts)


def _form(request: Request) -> dict[str, str]:
    """Return the fields of a form; files by name, secrets hidden."""
    shown = masked(dict(request.body or {}), request.operation.sensitive)
    return {name: f"@{name}" if name in request.operation.files else str(value) for name, value in shown.items()}


def _host(settings: Settings) -> str:
    if settings.endpoint:
        return origin_of(settings.endpoint, allow_http=True)
    region = settings.region or first(settings.environ, REGION)
    try:
        return modelarts_in(region or region_of(settings.environ.get("OS_PROJECT_NAME")))
    except ConfigurationError:
        return UNKNOWN_HOST
