"""Responses of a recording for requests that any program sends, so that a fake can replay the recording."""

from __future__ import annotations

import json
import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, cast
from urllib.parse import parse_qsl, unquote

from attrs import define, field, frozen

from ...core.operation.unsendable_text import is_whole
from ...core.redaction.hidden import HIDDEN
from ..spec.contracts import Contract, JsonObject
from ..spec.replies import Fault, RecordedReply, Reply, shaped_fault
from ..spec.undocumented_fields import Key, shown_place
from .operation_lookup import contract_at
from .recordings import Exchange

NOT_RECORDED = 501
"""Status of requests that the recording does not contain. Clients do not retry them."""
CODE = "FAKE.0501"
MOST_DIFFERENCES = 3
SHOWN_CHARACTERS = 60
SMALLEST_STATUS = 200
"""Smaller statuses are not those of a final response."""
SENDABLE = re.compile(r"[ -~]{0,1000}")
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


@define
class _Recorded:
    """Recorded responses to one request."""

    form: RequestForm
    title: str
    waiting: deque[Exchange] = field(factory=deque[Exchange])


class RecordedResponses:
    """Returns the recorded responses of each request in order; the last one is repeated.

    Args:
        exchanges: Recorded requests and responses.
        name: Name of the recording in error messages.

    Raises:
        ValueError: A response can't be sent over HTTP.
    """

    def __init__(self, exchanges: Iterable[Exchange], name: str) -> None:
        self._name = name
        self._recorded: dict[str, dict[str, _Recorded]] = defaultdict(dict)
        for line, exchange in enumerate(exchanges, 2):  # the first line of the file has the settings
            contract = contract_at(exchange.method, exchange.target)
            if contract is not None:
                problem = _problem(exchange)
                if problem:
                    raise ValueError(f"{name}, line {line}: {problem} of the response can't be sent over HTTP")
                self._add(contract, exchange, line)

    def _add(self, contract: Contract, exchange: Exchange, line: int) -> None:
        form = _form_of(contract, exchange)
        title = f"{exchange.method} {exchange.target:.200} in line {line}"
        known = self._recorded[contract.operation.id]
        known.setdefault(form.key, _Recorded(form, title)).waiting.append(exchange)

    def __call__(self, contract: Contract, path: Mapping[str, str], query: str, body: Any) -> Reply:
        """Return the next recorded response to a request, or an error that names the closest recorded request.

        Args:
            contract: Contract of the operation.
            path: Values of the placeholders in the path, without the project ID.
            query: Query string as sent.
            body: Body as decoded JSON, or None.
        """
        sent = RequestForm(path, _pairs(query), body)
        known = self._recorded.get(contract.operation.id, {})
        found = known.get(sent.key)
        if found is None:
            found = next((one for one in known.values() if not any(one.form.differences_to(sent))), None)
        if found is None:
            message = f"The recording {self._name} does not contain this request. {self._closest(contract, sent)}"
            return shaped_fault(Fault(NOT_RECORDED, CODE, message), contract.operation)
        exchange = found.waiting.popleft() if len(found.waiting) > 1 else found.waiting[0]
        body = exchange.json if exchange.text is None else exchange.text
        return RecordedReply(body, exchange.status, content=exchange.content, content_type=exchange.content_type)

    def _closest(self, contract: Contract, sent: RequestForm) -> str:
        operation = contract.operation.id
        ranked = [(list(one.form.differences_to(sent)), one) for one in self._recorded.get(operation, {}).values()]
        if not ranked:
            near = get_close_matches(operation, self._recorded, n=3, cutoff=0.0)
            listed = f" It contains calls of {', '.join(near)}." if near else ""
            return f"It contains no call of {operation}.{listed}"
        differences, one = min(ranked, key=lambda pair: len(pair[0]))
        listed = ", ".join(differences[:MOST_DIFFERENCES])
        more = len(differences) - MOST_DIFFERENCES
        return f"The closest call of {operation} is {one.title}: {listed}{f', and {more} more' if more > 0 else ''}."


def _problem(exchange: Exchange) -> str:
    """Return which part of a recorded response HTTP does not allow; empty if there is none."""
    if 0 < exchange.status < SMALLEST_STATUS:
        return f"the status {exchange.status}"
    if not SENDABLE.fullmatch(exchange.content_type):
        return f"the content type {exchange.content_type!r:.100}"
    return "" if is_whole(exchange.text or "") else "a lone surrogate in the text"


def _form_of(contract: Contract, exchange: Exchange) -> RequestForm:
    path, _, query = exchange.target.partition("?")
    parts = zip(contract.operation.path.split("/"), path.split("/"), strict=True)
    values = {name.strip("{}"): unquote(value) for name, value in parts if name.startswith("{")}
    values.pop("project_id", None)
    return RequestForm(values, _pairs(query), exchange.sent)


def _pairs(query: str) -> tuple[tuple[str, str], ...]:
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
