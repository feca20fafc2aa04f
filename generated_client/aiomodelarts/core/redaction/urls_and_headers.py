"""URLs and headers as they may be shown: every value that is not known to be harmless is written as `***`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .hidden import HIDDEN

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


def shown_proxy(url: str | None) -> str:
    """How a proxy looks in `repr`."""
    return "None" if url is None else repr(shown_url(url))
