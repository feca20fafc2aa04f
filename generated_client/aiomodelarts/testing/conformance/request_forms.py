"""What identifies recorded requests, and how two requests differ."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast
from urllib.parse import parse_qsl, unquote

from attrs import evolve, frozen

from ...core.redaction.hidden import HIDDEN
from ..spec.contracts import Contract, JsonObject, resolve
from ..spec.undocumented_fields import Key, shown_place
from .recordings import Exchange

SHOWN_CHARACTERS = 60
# Pseudonyms that recordings contain instead of secrets, account IDs and freely chosen values.
STAND_IN = re.compile(r"(\*\*\*)+|0{22}[0-9]{10}|0{8}-0{4}-0{4}-0{4}-[0-9]{12}|hidden-[0-9]{1,9}(@example\.invalid)?")


@frozen
class RequestForm:
    """What identifies a request: the same for the project of the recording and that of the caller.

    Args:
        path: Values of the placeholders in the path, without the project ID.
        query: Query parameters in alphabetical order.
        body: Body as decoded JSON, or None.
    """

    path: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    body: Any

    @property
    def key(self) -> str:
        """Text that is the same for equal requests."""
        return json.dumps([self.path, self.query, self.body], sort_keys=True)

    def differences_to(self, sent: RequestForm) -> Iterator[str]:
        """Iterate over descriptions of the differences between this recorded request and another one."""
        for name, value in self.path.items():
            if not _fits(value, sent.path.get(name)):
                yield f"its path has {name}={value:.{SHOWN_CHARACTERS}}"
        recorded, given = _values(self.query), _values(sent.query)
        for name in sorted({*recorded, *given}):
            if name not in recorded:
                yield f"its query has no {name}"
            elif not _fits(recorded[name], given.get(name)):
                yield f"its query has {name}={','.join(recorded[name]):.{SHOWN_CHARACTERS}}"
        yield from _body_differences(self.body, sent.body, ())


def form_of(contract: Contract, exchange: Exchange) -> RequestForm:
    """Return what identifies a recorded request."""
    path, _, query = exchange.target.partition("?")
    parts = zip(contract.operation.path.split("/"), path.split("/"), strict=True)
    values = {name.strip("{}"): unquote(value) for name, value in parts if name.startswith("{")}
    values.pop("project_id", None)
    return RequestForm(values, pairs_of(query), exchange.sent)


def without_defaults(contract: Contract, form: RequestForm) -> RequestForm:
    """Return a request without the query parameters and fields that have their documented default."""
    defaults = {one.name: one.schema["default"] for one in contract.parameters if "default" in one.schema}
    query = tuple((name, text) for name, text in form.query if text != _text_of(defaults.get(name)))
    if not isinstance(form.body, dict) or contract.body_schema is None:
        return evolve(form, query=query)
    fields = {name: resolve(part) for name, part in resolve(contract.body_schema).get("properties", {}).items()}
    usual = {name: part["default"] for name, part in fields.items() if "default" in part}
    body = {
        name: value
        for name, value in cast("JsonObject", form.body).items()
        if name not in usual or not _fits(usual[name], value)
    }
    return evolve(form, query=query, body=body or None)


def _text_of(value: Any) -> str | None:
    """Return a value as it is sent in a query; None for None."""
    return str(value).lower() if isinstance(value, bool) else None if value is None else str(value)


def pairs_of(query: str) -> tuple[tuple[str, str], ...]:
    """Return the parameters of a query in alphabetical order."""
    return tuple(sorted(parse_qsl(query, keep_blank_values=True)))


def _values(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values


def _fits(recorded: Any, sent: Any) -> bool:
    """Return whether a value is the recorded one, or what a pseudonym may stand for."""
    if isinstance(recorded, list) and isinstance(sent, list):
        parts = cast("list[Any]", recorded), cast("list[Any]", sent)
        return len(parts[0]) == len(parts[1]) and all(map(_fits, *parts))
    if isinstance(recorded, str) and STAND_IN.fullmatch(recorded):
        return sent is not None
    return bool(recorded == sent) and isinstance(recorded, bool) == isinstance(sent, bool)


def _body_differences(recorded: Any, sent: Any, path: tuple[Key, ...]) -> Iterator[str]:
    if isinstance(recorded, dict) and isinstance(sent, dict):
        yield from _object_differences(cast("JsonObject", recorded), cast("JsonObject", sent), path)
    elif isinstance(recorded, list) and isinstance(sent, list):
        parts = cast("list[Any]", recorded), cast("list[Any]", sent)
        if len(parts[0]) != len(parts[1]):
            yield f"its body has {len(parts[0])} items{f' in {shown_place(path)}' if path else ''}"
        for index, (one, other) in enumerate(zip(*parts, strict=False)):
            yield from _body_differences(one, other, (*path, index))
    elif not _fits(recorded, sent):
        shown = "no content" if recorded is None and not path else f"{recorded!r:.{SHOWN_CHARACTERS}}"
        yield f"its body has {f'{shown_place(path)}=' if path else ''}{shown}"


def _object_differences(recorded: JsonObject, sent: JsonObject, path: tuple[Key, ...]) -> Iterator[str]:
    free = any(key.startswith(HIDDEN) for key in recorded)  # users choose the keys, and the recording hides them
    for key, value in recorded.items():
        if key in sent:
            yield from _body_differences(value, sent[key], (*path, key))
        elif not key.startswith(HIDDEN):
            yield f"its body has {shown_place((*path, key))}"
    for key in sent:
        if key not in recorded and not free:
            yield f"its body has no {shown_place((*path, key))}"
