"""Comparison of a recorded response with that of the fake: status, error code, content type and body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from ..conformance.recordings import Exchange
from ..spec.contracts import Contract, JsonObject, described
from ..spec.undocumented_fields import Key, shown_place
from .differences import Difference, DifferenceKind
from .identifiers import Identifiers
from .json_comparison import JsonComparison, is_state

ERROR_CODES = ("error_code", "errorCode", "code")
DEEPEST_SETTING = 6

StateShown = tuple[str, str | int]
"""Place in a response, and a state that was shown there."""


def is_refusal(exchange: Exchange) -> bool:
    """Return whether a response reports an error, also one with status 200 of the older training service."""
    body = cast("JsonObject", exchange.json) if isinstance(exchange.json, dict) else {}
    return exchange.status >= 400 or body.get("is_success") is False


def compared(
    contract: Contract, recorded: Exchange, actual: Exchange, identifiers: Identifiers
) -> Iterator[Difference]:
    """Iterate over the differences between two responses to the same request.

    Args:
        contract: Contract of the operation.
        recorded: Request and response in the recording.
        actual: Request and response of the fake.
        identifiers: IDs and names of the same resources on both sides.
    """
    if recorded.status != actual.status or is_refusal(recorded) != is_refusal(actual):
        yield Difference(DifferenceKind.STATUS, "", _shown_status(recorded), _shown_status(actual))
        if is_refusal(recorded) != is_refusal(actual):
            return
    if _content(recorded) != _content(actual):
        yield Difference(DifferenceKind.RESPONSE, "", _content(recorded), _content(actual))
        return
    if is_refusal(recorded):
        if _error_code(recorded) != _error_code(actual):
            yield Difference(DifferenceKind.ERROR_CODE, "", _error_code(recorded), _error_code(actual))
        yield from JsonComparison(identifiers).differences((), recorded.json, actual.json)
        return
    schema = contract.responses.get(recorded.status) or contract.response_schema
    settable: frozenset[str] = frozenset()
    if recorded.method != "GET" and contract.body_schema is not None:
        settable = frozenset(_settable(contract.body_schema, (), ()))
    sent: dict[str, list[Any]] = {}
    for place, value in _places(recorded.sent, ()):
        sent.setdefault(place, []).append(value)
    comparison = JsonComparison(identifiers, settable, sent)
    yield from comparison.differences([] if schema is None else [schema], recorded.json, actual.json)


def states_in(value: Any, path: tuple[Key, ...] = ()) -> Iterator[StateShown]:
    """Iterate over the states in a response, with their places."""
    if isinstance(value, dict):
        for key, part in cast("JsonObject", value).items():
            yield from states_in(part, (*path, key))
    elif isinstance(value, list):
        for part in cast("list[Any]", value):
            yield from states_in(part, (*path, 0))
    elif path and is_state(path[-1]) and isinstance(value, str | int):
        yield shown_place(path, index=""), value


def _content(exchange: Exchange) -> str:
    if exchange.text is None:
        return "JSON"
    if not exchange.text:
        return "no content"
    return exchange.content_type.partition(";")[0].strip() or "content without a type"


def _shown_status(exchange: Exchange) -> str:
    code = f" {_error_code(exchange)}" if is_refusal(exchange) else ""
    return f"HTTP {exchange.status}{code}"


def _error_code(exchange: Exchange) -> str:
    body = cast("JsonObject", exchange.json) if isinstance(exchange.json, dict) else {}
    return next((str(body[key]) for key in ERROR_CODES if key in body), "no error code")


def _settable(schema: JsonObject, path: tuple[Key, ...], seen: tuple[int, ...]) -> Iterator[str]:
    """Iterate over the places of the fields that a request can set."""
    if len(path) > DEEPEST_SETTING or id(schema) in seen:
        return
    for name, inner in described(schema):
        yield shown_place((*path, name), index="")
        yield from _settable(inner, (*path, name), (*seen, id(schema)))


def _places(value: Any, path: tuple[Key, ...]) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, part in cast("JsonObject", value).items():
            yield from _places(part, (*path, key))
    elif isinstance(value, list):
        for part in cast("list[Any]", value):
            yield from _places(part, (*path, 0))
    else:
        yield shown_place(path, index=""), value
