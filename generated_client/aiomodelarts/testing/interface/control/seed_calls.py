"""Seeds from recorded calls: the calls that changed something, with references instead of generated IDs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import yaml
from attrs import evolve

from ....operations import OPERATIONS
from ...fake import FakeModelArts
from ...scripting.recorded_calls import Recorded
from .argument_names import arguments_of
from .calls import is_failure, numbered
from .redaction import secrets_of, shown_query, shown_value

SHORTEST_REFERENCE = 8
LEAST_WAIT = 1.0


def seed_of_calls(fake: FakeModelArts) -> str:
    """Return the recorded calls that changed something as a YAML seed for `serve --seed`, without secrets."""
    return yaml.safe_dump(steps_of_calls(fake), sort_keys=False, allow_unicode=True, width=120)


def steps_of_calls(fake: FakeModelArts) -> list[dict[str, Any]]:
    """Return the steps of that seed."""
    steps: list[dict[str, Any]] = []
    known: dict[str, str] = {}
    last: float | None = None
    for number, call in sorted(numbered(fake), key=lambda pair: pair[0]):
        operation = OPERATIONS[call.operation]
        if operation.method in ("GET", "HEAD") or operation.files or is_failure(call.status, call.response):
            continue
        if last is not None and call.at - last >= LEAST_WAIT:
            steps.append({"wait": round(call.at - last, 3)})
        last = call.at
        arguments = _with_references(arguments_of(_without_secrets(call)), known)
        step: dict[str, Any] = {call.operation: arguments}
        found = dict(_references(call.response, f"call{number}"))
        new = {value: reference for value, reference in found.items() if value not in known}
        if new:
            step["as"] = f"call{number}"
            known.update(new)
        steps.append(step)
    return _with_used_names(steps)


def _without_secrets(call: Recorded) -> Recorded:
    names = OPERATIONS[call.operation].sensitive_names
    return evolve(call, query=shown_query(call), body=shown_value(call.body, names, secrets_of(call)))


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
            yield f"{key}={part}", f"${{{below}}}"


def _words(key: str) -> list[str]:
    return key.split("_")


def _with_references(value: Any, known: dict[str, str], name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _with_references(part, known, key) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_with_references(part, known, name) for part in cast("list[Any]", value)]
    if isinstance(value, str | int) and not isinstance(value, bool):
        return known.get(str(value)) or known.get(f"{name}={value}") or value
    return value


def _with_used_names(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return steps without the names that no later step refers to."""
    text = repr(steps)
    return [{key: part for key, part in step.items() if key != "as" or f"${{{part}." in text} for step in steps]
