"""Redaction of secrets in calls and resources for display."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, cast
from urllib.parse import unquote_plus

from ....core.operation.operation import Operation
from ....core.redaction.hidden import HIDDEN
from ....core.redaction.secret_names import is_secret_name
from ....core.redaction.urls_and_headers import without_signatures
from ....operations import OPERATIONS
from ...scripting.recorded_calls import Recorded
from ...spec.contracts import JsonObject, document, resolve

Secrets = re.Pattern[str] | None
SHORTEST_SECRET = 4
"""Least length of a secret that is also replaced inside other strings."""
LONGEST_KNOWN = 100
"""Maximum length of names that are remembered, because clients choose the keys of maps."""
MOST_SECRETS = 200
"""Maximum number of secrets of a call that are replaced inside other strings, the longest ones first."""


def shown_value(value: Any, names: frozenset[str], secrets: Secrets = None) -> Any:
    """Return decoded JSON with `***` in place of secrets, at any depth.

    Args:
        value: The JSON.
        names: Names of fields that the spec marks as sensitive. Fields whose names say so are hidden as well.
        secrets: Pattern of strings that are replaced wherever they occur, from `secrets_of`.
    """
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value).items()
        return {
            key: _hidden(part) if is_hidden(key, part, names) else shown_value(part, names, secrets)
            for key, part in fields
        }
    if isinstance(value, list | tuple):
        return [shown_value(part, names, secrets) for part in cast("list[Any]", value)]
    return shown_text(value, secrets) if isinstance(value, str) else value


def _hidden(value: Any) -> Any:
    """Return a secret value with `***` in place of all strings and numbers in it."""
    if isinstance(value, dict):
        return {key: _hidden(part) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_hidden(part) for part in cast("list[Any]", value)]
    return value if value is None or isinstance(value, bool) or value == "" else HIDDEN


def with_types(value: Any, shown: Any) -> Any:
    """Return a value in which only strings are replaced by those of `shown`, so that a fake can read it again.

    Args:
        value: The value.
        shown: The result of `shown_value` for it.
    """
    if isinstance(value, dict):
        return {key: with_types(part, shown[key]) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [with_types(part, one) for part, one in zip(cast("list[Any]", value), shown, strict=True)]
    return shown if isinstance(value, str) else value


def shown_text(text: str, secrets: Secrets) -> str:
    """Return a string with `***` in place of secrets and signatures of links."""
    return without_signatures(text if secrets is None else secrets.sub(HIDDEN, text))


def is_hidden(name: str, value: Any, names: frozenset[str]) -> bool:
    """Return whether a field is hidden: a sensitive one, or one with a secret name unless the spec knows it better."""
    if not value or value is True:
        return False
    return name in names or (_is_secret(name) and name not in _harmless_names())


def _is_secret(name: str) -> bool:
    """Return whether a name is that of a secret. A snapshot asks for the same few names for each resource."""
    return _known_name(name) if len(name) <= LONGEST_KNOWN else is_secret_name(name)


@lru_cache(maxsize=4096)
def _known_name(name: str) -> bool:
    return is_secret_name(name)


@cache
def _harmless_names() -> frozenset[str]:
    """Return the names of the fields that are documented as numbers, booleans or enumerations, like `auth_type`."""
    found: set[str] = set()
    waiting: list[Any] = [document()["components"]["schemas"]]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += cast("list[Any]", node)
        elif isinstance(node, dict):
            parts = cast("JsonObject", node)
            waiting += parts.values()
            properties = parts.get("properties", {})
            if isinstance(properties, dict):
                found.update(name for name, one in cast("JsonObject", properties).items() if _is_harmless(one))
    return frozenset(found) - all_sensitive_names()


def _is_harmless(schema: Any) -> bool:
    node = resolve(cast("JsonObject", schema)) if isinstance(schema, dict) else {}
    return "enum" in node or node.get("type") in ("integer", "number", "boolean")


def secrets_of(call: Recorded) -> Secrets:
    """Return a pattern of the secret strings in a call, which error messages may quote; None if there are none."""
    operation = OPERATIONS[call.operation]
    found = [*_secrets(call.body, operation.sensitive_names), *_secrets(call.response, operation.sensitive_names)]
    for pair in call.query.split("&"):
        name, _, text = pair.partition("=")
        if _is_hidden_parameter(operation, name):
            found += [text, unquote_plus(text)]
    texts = sorted({text for text in found if len(text) >= SHORTEST_SECRET}, key=len, reverse=True)[:MOST_SECRETS]
    return re.compile("|".join(map(re.escape, texts))) if texts else None


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
