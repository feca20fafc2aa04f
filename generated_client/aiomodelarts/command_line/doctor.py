"""Command `modelarts doctor`: check everything that a call needs, one after another."""

from __future__ import annotations

import asyncio
import os
import ssl
import sys
import time
from collections.abc import Awaitable, Callable
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click
from attrs import frozen

from ..core.errors.exceptions import ApiError, ModelArtsError, PermissionDenied
from ..core.version import VERSION
from .exit_codes import DOCTOR, LOGIN, REFUSED, error_line
from .output.columns import Column
from .output.formats import write
from .remedies import for_command_line
from .running import run
from .settings import Settings, settings_of, with_shared_options

if TYPE_CHECKING:
    from ..modelarts import ModelArts

LARGEST_OFFSET = 15 * 60.0
LONGEST = 20.0
EXTRAS = {
    "clouds": "openstack",
    "cli": "rich",
    "keyring": "keyring",
    "obs": "aiobotocore",
    "otel": "opentelemetry",
    "testing": "starlette",
}
PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
LISTS = ("notebooks", "training_jobs", "services", "pools", "images")
COLUMNS = (Column(("check",), "check"), Column(("result",), "result", "state"), Column(("detail",), "detail", "text"))


@frozen
class Finding:
    """Result of a check.

    Args:
        check: What was checked.
        result: `ok`, `note` or `failed`.
        detail: What was found, with the remedy of a failure.
    """

    check: str
    result: str
    detail: str


def doctor_command() -> click.Command:
    """Return the command that checks login, clock, network and permissions."""

    def call(**_: Any) -> None:
        context = click.get_current_context()
        settings = settings_of(context)
        settings.output.check()
        context.exit(run(_examine(settings), settings))

    command = click.Command(
        "doctor",
        callback=call,
        help="Check credentials, name resolution, TLS, proxy, clock, login and permissions. Nothing is changed.",
        short_help="Check login, clock, network and permissions",
    )
    return with_shared_options()(command)


async def _examine(settings: Settings) -> int:
    findings = [_versions(), _credentials(settings), _proxy()]
    if findings[1].result != "failed":
        findings += await _online(settings)
    rows = [{"check": one.check, "result": one.result, "detail": one.detail} for one in findings]
    write(rows, settings.output, COLUMNS)
    failed = [one for one in findings if one.result == "failed"]
    if any(one.check in ("credentials", "login") for one in failed):
        return LOGIN
    return REFUSED if failed else 0


def _versions() -> Finding:
    there = [extra for extra, module in EXTRAS.items() if find_spec(module) is not None]
    python = ".".join(map(str, sys.version_info[:3]))
    missing = [extra for extra in EXTRAS if extra not in there]
    text = f"aiomodelarts {VERSION}, Python {python}, extras {', '.join(there) or 'none'}"
    return Finding("versions", "ok", f"{text}; not installed: {', '.join(missing)}" if missing else text)


def _credentials(settings: Settings) -> Finding:
    from .. import credentials

    settings.choose_cloud()
    found = credentials.explain(region=settings.region or None, project_id=settings.project or None)
    if found.problem:
        return Finding("credentials", "failed", for_command_line(found.problem))
    source = f"{found.source}, cloud {found.cloud}" if found.cloud else found.source
    secret = f"secret from {found.secret}, " if found.secret else ""
    detail = f"{found.kind} from {source}, {secret}region from {found.region}, project from {found.project}"
    return Finding("credentials", "note" if found.notes else "ok", "; ".join([detail, *found.notes]))


def _proxy() -> Finding:
    used = [name for name in PROXIES if os.environ.get(name)]
    if not used:
        return Finding("proxy", "ok", "none")
    # The value may contain a password.
    left_out = os.environ.get("NO_PROXY") or os.environ.get("no_proxy")
    return Finding("proxy", "note", f"set by {', '.join(used)}" + (f", except for {left_out}" if left_out else ""))


async def _online(settings: Settings) -> list[Finding]:
    """Return the results of the checks that need the network; those after a failed login are left out."""
    findings: list[Finding] = []
    async with settings.client() as client:
        try:
            endpoint, project = await client.endpoint(), await client.project_id()
        except ModelArtsError as error:
            return [Finding("login", "failed", error_line(error).removesuffix(DOCTOR))]
        host = urlsplit(endpoint).hostname or ""
        port = urlsplit(endpoint).port or (443 if endpoint.startswith("https") else 80)
        findings.append(await _checked("name resolution", lambda: _resolve(host, port)))
        if findings[0].result == "ok" and not any(os.environ.get(name) for name in PROXIES):
            findings.append(await _checked("connection", lambda: _connect(host, port, endpoint.startswith("https"))))
        findings += await _calls(client)
    return [Finding("endpoint", "ok", f"{endpoint}, project {project}"), *findings]


async def _checked(name: str, check: Callable[[], Awaitable[str]]) -> Finding:
    try:
        return Finding(name, "ok", await asyncio.wait_for(check(), LONGEST))
    except TimeoutError:
        return Finding(name, "failed", f"no result after {LONGEST:.0f} s; check firewall and proxy")
    except (OSError, ssl.SSLError) as error:
        return Finding(name, "failed", " ".join(str(error).split()) or type(error).__name__)


async def _resolve(host: str, port: int) -> str:
    found = await asyncio.get_running_loop().getaddrinfo(host, port)
    addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
    return f"{host} is {', '.join(addresses[:3])}"


async def _connect(host: str, port: int, encrypted: bool) -> str:
    from ..core.http.tls import default_context

    context = default_context() if encrypted else None
    _, writer = await asyncio.open_connection(host, port, ssl=context)
    try:
        tls: ssl.SSLObject | None = writer.get_extra_info("ssl_object")
        return f"port {port}, {tls.version()}" if tls is not None else f"port {port}, not encrypted"
    finally:
        writer.close()


async def _calls(client: ModelArts) -> list[Finding]:
    """Return whether the lists of some resources can be read, and how far the clocks are apart."""
    findings: list[Finding] = []
    clock: Finding | None = None
    for name in LISTS:
        try:
            raw = await client.with_raw_response(getattr(client, name).list)
        except PermissionDenied as error:
            findings.append(Finding(f"list {name}", "failed", error_line(error)))
        except ApiError as error:
            result = "failed" if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR else "note"
            findings.append(Finding(f"list {name}", result, error_line(error)))
        except ModelArtsError as error:
            findings.append(Finding(f"list {name}", "failed", error_line(error)))
            break
        else:
            findings.append(Finding(f"list {name}", "ok", f"HTTP {raw.status}"))
            clock = clock or _clock(raw.headers.get("date"))
    return [*([clock] if clock else []), *findings]


def _clock(date: str | None) -> Finding | None:
    if date is None:
        return None
    try:
        offset = parsedate_to_datetime(date).timestamp() - time.time()
    except (ValueError, OverflowError):
        return None
    text = f"the clock of the service is {abs(offset):.0f} s {'ahead' if offset > 0 else 'behind'}"
    if abs(offset) > LARGEST_OFFSET:
        return Finding("clock", "failed", f"{text}; signatures allow 15 minutes: set the clock of this machine")
    return Finding("clock", "ok", text)
