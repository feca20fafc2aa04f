"""Seeds from recorded calls: the calls that changed something, with references instead of generated IDs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import yaml
from attrs import evolve

from ....operations import OPERATIONS
from ...fake import FakeModelArts
from ...scripting.recorded_calls import Recorded
from .argument_names import arguments_of
from .calls import numbered
from .findings import is_failure
from .redaction import secrets_of, shown_query, shown_value, with_types

SHORTEST_REFERENCE = 8
LEAST_WAIT = 1.0
GENERATED_ID = re.compile(r"[0-9a-f]{8}-?5eed-?4000-?8000-?0123456789ab")
"""An ID of `FakeState.next_id`, with or without hyphens."""


def seed_of_calls(fake: FakeModelArts) -> str:
    """Return the recorded calls that changed something as a YAML seed for `serve --seed`, without secrets.

    Calls with the ID of a resource that no earlier response of these calls shows are left out, and named in a comment.
    """
    steps, left_out = _steps_of_calls(fake)
    names = ", ".join(dict.fromkeys(left_out))
    comment = f"# Left out, because only lists show the IDs of their resources: {names}\n" if names else ""
    return comment + yaml.safe_dump(steps, sort_keys=False, allow_unicode=True, width=120)


def _steps_of_calls(fake: FakeModelArts) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the steps of that seed, and the operations that were left out."""
    steps: list[dict[str, Any]] = []
    left_out: list[str] = []
    known: dict[str, str] = {}
    last: float | None = None
    for number, call in sorted(numbered(fake), key=lambda pair: pair[0]):
        operation = OPERATIONS[call.operation]
        if operation.method in ("GET", "HEAD") or operation.files or is_failure(call.status, call.response):
            continue
        arguments = _with_references(arguments_of(_without_secrets(call)), known)
        if GENERATED_ID.search(repr(arguments)):
            left_out.append(call.operation)
            continue
        if last is None:
            last = call.at
        if call.at - last >= LEAST_WAIT:
            steps.append({"wait": round(call.at - last, 3)})
            last = call.at  # shorter times add up until they are worth a step
        step: dict[str, Any] = {call.operation: arguments}
        found = dict(_references(call.response, f"call{number}"))
        new = {value: reference for value, reference in found.items() if value not in known}
        if new:
            step["as"] = f"call{number}"
            known.update(new)
        steps.append(step)
    return _with_used_names(steps), left_out


def _without_secrets(call: Recorded) -> Recorded:
    shown = shown_value(call.body, OPERATIONS[call.operation].sensitive_names, secrets_of(call))
    return evolve(call, query=shown_query(call), body=with_types(call.body, shown))


def _references(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Iterate over the IDs in a response and the references to them."""
    if not isinstance(value, dict):
        return
    for key, part in cast("dict[str, Any]", value).items():
        below = f"{path}.{key}"
        if isinstance(part, dict):
            yield from _references(part, below)
        elif (
            isinstance(part, str) and len(part) >= SHORTEST_REFERENCE and (key in ("id", "uid") or "id" in _words(key))
        ):
            yield part, f"${{{below}}}"
        elif isinstance(part, int) and not isinstance(part, bool) and "id" in _words(key):
            yield f"#{part}", f"${{{below}}}"


def _words(key: str) -> list[str]:
    return key.split("_")


def _with_references(value: Any, known: dict[str, str], name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _with_references(part, known, key) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_with_references(part, known, name) for part in cast("list[Any]", value)]
    if isinstance(value, bool) or not isinstance(value, str | int):
        return value
    # Numbers are IDs only in fields for IDs. All resources share one counter, so a number belongs to one resource.
    number = known.get(f"#{value}") if {"id", "ids"} & set(_words(name)) else None
    return known.get(str(value)) or number or value


def _with_used_names(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return steps without the names that no later step refers to."""
    text = repr(steps)
    return [{key: part for key, part in step.items() if key != "as" or f"${{{part}." in text} for step in steps]
