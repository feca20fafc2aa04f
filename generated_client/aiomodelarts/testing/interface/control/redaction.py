"""Redaction of secrets in calls and resources for display."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, cast
from urllib.parse import unquote_plus

from ....core.operation.operation import Operation
from ....core.redaction.hidden import HIDDEN
from ....core.redaction.secret_names import is_secret_name
from ....core.redaction.urls_and_headers import without_signatures
from ....operations import OPERATIONS
from ...scripting.recorded_calls import Recorded

SHORTEST_SECRET = 4
"""Least length of a secret that is also replaced inside other strings."""


def shown_value(value: Any, names: frozenset[str], secrets: frozenset[str] = frozenset()) -> Any:
    """Return decoded JSON with `***` in place of secrets, at any depth.

    Args:
        value: The JSON.
        names: Names of fields that the spec marks as sensitive. Fields whose names say so are hidden as well.
        secrets: Strings that are replaced wherever they occur.
    """
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value).items()
        return {
            key: HIDDEN if is_hidden(key, part, names) else shown_value(part, names, secrets) for key, part in fields
        }
    if isinstance(value, list | tuple):
        return [shown_value(part, names, secrets) for part in cast("list[Any]", value)]
    return shown_text(value, secrets) if isinstance(value, str) else value


def shown_text(text: str, secrets: frozenset[str]) -> str:
    """Return a string with `***` in place of secrets and signatures of links."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return without_signatures(text)


def is_hidden(name: str, value: Any, names: frozenset[str]) -> bool:
    """Return whether a field is hidden: one with a secret name, unless it is empty or a number of something."""
    return bool(value) and value is not True and (name in names or is_secret_name(name))


def secrets_of(call: Recorded) -> frozenset[str]:
    """Return the secret strings in the request and the response of a call, which error messages may quote."""
    operation = OPERATIONS[call.operation]
    found = [*_secrets(call.body, operation.sensitive_names), *_secrets(call.response, operation.sensitive_names)]
    for pair in call.query.split("&"):
        name, _, text = pair.partition("=")
        if _is_hidden_parameter(operation, name):
            found += [text, unquote_plus(text)]
    return frozenset(text for text in found if len(text) >= SHORTEST_SECRET)


def _secrets(value: Any, names: frozenset[str], *, hidden: bool = False) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in cast("dict[str, Any]", value).items():
            yield from _secrets(part, names, hidden=hidden or is_hidden(key, part, names))
    elif isinstance(value, list):
        for part in cast("list[Any]", value):
            yield from _secrets(part, names, hidden=hidden)
    elif hidden and isinstance(value, str):
        yield value


def shown_query(call: Recorded) -> str:
    """Return the query of a call with `***` in place of secrets."""
    operation = OPERATIONS[call.operation]
    pairs = [pair.partition("=") for pair in call.query.split("&")] if call.query else []
    return "&".join(
        f"{name}{equals}{HIDDEN if text and _is_hidden_parameter(operation, name) else without_signatures(text)}"
        for name, equals, text in pairs
    )


def shown_headers(call: Recorded) -> dict[str, str]:
    """Return the headers of a call with `***` in place of secrets."""
    names = {name.lower() for name in OPERATIONS[call.operation].sensitive_parameters}
    return {
        name: HIDDEN if name in names or is_secret_name(name) else without_signatures(text)
        for name, text in call.headers.items()
    }


def _is_hidden_parameter(operation: Operation, written: str) -> bool:
    name = unquote_plus(written)
    return name in operation.sensitive_parameters or is_secret_name(name)


@cache
def sensitive_names(resource: str) -> frozenset[str]:
    """Return the names of the fields of a resource type that the spec marks as sensitive in any of its operations."""
    own = [one.sensitive_names for one in OPERATIONS.values() if one.resource == resource]
    return frozenset[str]().union(*own)


@cache
def all_sensitive_names() -> frozenset[str]:
    """Return the names of all fields that the spec marks as sensitive."""
    return frozenset[str]().union(*(one.sensitive_names for one in OPERATIONS.values()))
