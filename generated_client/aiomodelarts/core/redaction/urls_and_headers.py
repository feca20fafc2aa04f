"""Redact URLs and headers: replace each value that is not known to be harmless by `***`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .hidden import HIDDEN

# Headers with credentials, which are sent only to the host that they were created for.
SECRET_HEADERS = frozenset(
    {"authorization", "cookie", "proxy-authorization", "set-cookie", "x-auth-token", "x-security-token"}
    | {"x-subject-token"}
)
SHOWN_HEADERS = frozenset(
    {"accept", "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "date", "host"}
    | {"retry-after", "server", "transfer-encoding", "user-agent", "x-iam-trace-id", "x-language", "x-project-id"}
    | {"x-request-id", "x-sdk-date"}
)
# Documented parameters for pages, sorting, and filters with documented values. IDs, names and search terms are hidden.
SHOWN_PARAMETERS = frozenset(
    {"category", "config_type", "continue", "dataset_type", "de_type", "event_type", "export_type", "flavor_type"}
    | {"infer_type", "job_type", "label_type", "level", "limit", "locale", "model_status", "model_type", "nocatalog"}
    | {"offset", "order", "page", "per_page", "period", "phase", "project_type", "provision_type", "running_task_type"}
    | {"sample_state", "sample_type", "service_type", "sort", "sortBy", "sort_by", "sort_dir", "sort_key", "sortby"}
    | {"source_type", "state", "statistic_type", "status", "task_type", "type"}
)
# Maximum number of parameters that are examined. Operations have fewer; further parameters are hidden.
MOST_PARAMETERS = 100
# Parameters with the signature of a link. The pattern begins with their first letters, so that the search is fast. The
# separator before them may be escaped as in HTML or JSON (`\u0026`), or percent-encoded in a link within a link.
SIGNED_PARAMETERS = (
    r"[aAgGoOsStTxX](?<=[?&;#6fF].)"
    r"(?i:(?<=s)(?:ignature|ig|ecurity[_-]?token)|(?<=a)(?:wsaccesskeyid|ccesskeyid|ccess_token)|(?<=o)ssaccesskeyid"
    r"|(?<=g)oogleaccessid|(?<=t)oken|(?<=x)-(?:(?:obs|amz|sdk)-(?:signature|credential|security-token)|auth-token))"
)
# Marks the end of a value before an encoded `&`.
MARK = "\ue000"
# Compiled when it is first used, because this takes a millisecond.
SIGNED = rf"({SIGNED_PARAMETERS}(?:=|%3D))[^&\s\"'<>\\{MARK}]+"


def shown_url(url: str) -> str:
    """Return a URL with all but harmless query values replaced by `***`, and without user name and password.

    Args:
        url: The URL.
    """
    address, asks, query = url.partition("#")[0].partition("?")
    scheme, _, rest = address.rpartition("//") if address.startswith("//") else address.partition("://")
    prefix = address.removesuffix(rest) if rest and (scheme or address.startswith("//")) else ""
    host, slash, path = address.removeprefix(prefix).partition("/")
    user, at, host = host.rpartition("@")
    if "@" in url and not re.fullmatch(r"[^:]*(:\d*)?|\[[^@]*\](:\d*)?", host):
        return f"{prefix}{HIDDEN}"  # the password contains a slash or question mark, so its end is not known
    shown = f"{prefix}{HIDDEN if user else ''}{at}{host}{slash}{path}"
    return f"{shown}?{shown_query(query)}" if asks else shown


def shown_query(query: str) -> str:
    """Return a query with all but harmless values replaced by `***`.

    Args:
        query: The query, without the question mark.
    """
    pairs = [pair.partition("=") for pair in query.partition("#")[0].split("&", MOST_PARAMETERS)]
    if len(pairs) > MOST_PARAMETERS:
        pairs[-1] = (HIDDEN, "", "")
    return "&".join(
        pair[0] + pair[1] + (pair[2] if pair[0] in SHOWN_PARAMETERS else HIDDEN) if pair[1] else HIDDEN
        for pair in pairs
    )


def shown_headers(headers: Mapping[str, str]) -> str:
    """Return headers for a log message, with all but harmless values replaced by `***`.

    Args:
        headers: The headers.
    """
    return ", ".join(f"{name}: {_shown_header(name.lower(), value)}" for name, value in headers.items())


def _shown_header(name: str, value: str) -> str:
    if name == "location":
        return shown_url(value)
    return value if name in SHOWN_HEADERS else HIDDEN


def without_signatures(text: str) -> str:
    """Return a string with the signatures of links replaced by `***`.

    Args:
        text: The string, such as an error message.
    """
    if "=" not in text and "%3D" not in text:
        return text
    marked = text.replace("%26", f"{MARK}%26") if "%26" in text else text
    shown = re.sub(SIGNED, rf"\1{HIDDEN}", marked)
    return text if shown == marked else shown.replace(f"{MARK}%26", "%26")


def shown_proxy(url: str | None) -> str:
    """Return the URL of a proxy for a `repr`, without user name and password.

    Args:
        url: URL of the proxy, or None.
    """
    return "None" if url is None else repr(shown_url(url))
