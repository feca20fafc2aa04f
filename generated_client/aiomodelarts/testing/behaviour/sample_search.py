"""Search for samples: by label, score, state and search conditions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from ...models import HardReasonCode, SampleState
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import AnyRow, Row, equal
from ..spec.bounded_parsing import DEEPEST_BODY, parse_json
from ..spec.replies import Fault

PARAMETER_WRONG = "ModelArts.4396"
HARD = "@modelarts:hard"
REASONS = "@modelarts:hard_reasons"
COEFFICIENT = "@modelarts:hard_coefficient"
ORIGIN = "@modelarts:import_origin"
# The fake has no DICOM or video samples, so conditions on a dose, slice or frame match no sample.
FITTING: dict[str, Callable[[Call, Row, Any], bool]] = {
    "sample_name": lambda _call, row, wanted: row["sample_name"] == wanted,
    "sample_dir": lambda _call, row, wanted: row["sample_dir"].strip("/") == wanted.strip("/"),
    "sample_time": lambda call, row, wanted: _in_span(call, row["sample_time"], wanted),
    "hard": lambda _call, row, wanted: bool(row["metadata"].get(HARD)) == (wanted == "1"),
    "coefficient": lambda _call, row, wanted: str(row["metadata"].get(COEFFICIENT)) == wanted,
    "import_origin": lambda _call, row, wanted: str(row["metadata"].get(ORIGIN)) == wanted,
    "score": lambda _call, row, wanted: any(str(mark.get("score")) == wanted for mark in row["labels"]),
    "label_list": lambda _call, row, wanted: _has_labels(row, wanted),
    "metadata": lambda _call, row, wanted: _has_attributes(row["metadata"], wanted),
}


def in_state(sample: StoredResource, state: str | None) -> bool:
    """Return whether a sample is in the labeling state of a filter; without a filter, always true."""
    if state is None:
        return True
    labeled = bool(sample.fields["labels"])
    return {
        SampleState.LABELED.value: labeled,
        SampleState.UNLABELED.value: not labeled,
        SampleState.AUTO_LABELED.value: bool(sample.notes.get("proposed")),
    }.get(state, False)


def chosen(call: Call, rows: Sequence[AnyRow]) -> list[AnyRow]:
    """Return the samples that match the query parameters of a list, as rows or as outlines."""
    query = call.query
    found = equal(rows, "sample_type", query.get("sample_type"))
    if "email" in query:
        found = [row for row in found if query["email"] in [one.get("email") for one in row.get("labelers", [])]]
    if any(name in query for name in ("label_name", "label_type", "low_score", "high_score")):
        found = [row for row in found if any(_mark_fits(mark, query) for mark in row["labels"])]
    conditions = read_conditions(query.get("search_conditions"))
    return [row for row in found if all(matches(call, row, condition) for condition in conditions)]


def _mark_fits(mark: Row, query: dict[str, Any]) -> bool:
    """Return whether a label matches the query; a label without a score has a score of 1."""
    try:
        low, high = float(query.get("low_score") or 0), float(query.get("high_score") or 1)
    except ValueError:
        raise Fault(400, PARAMETER_WRONG, "low_score and high_score must be numbers from 0 to 1.") from None
    return (
        query.get("label_name") in (None, mark["name"])
        and query.get("label_type") in (None, mark.get("type"))
        and low <= mark.get("score", 1.0) <= high
    )


def read_conditions(conditions: str | None) -> list[Row]:
    """Parse search conditions in JSON.

    Raises:
        Fault: They are not JSON objects.
    """
    try:
        given: Any = parse_json(conditions, DEEPEST_BODY) if conditions else []
    except ValueError:
        given = None
    entries = cast("list[Any]", given if isinstance(given, list) else [given])
    if not all(isinstance(entry, dict) for entry in entries):
        raise Fault(400, PARAMETER_WRONG, "The search conditions are not JSON objects.")
    return entries


def matches(call: Call, row: Row, condition: Row) -> bool:
    """Return whether a sample meets all parts of a search condition.

    Raises:
        Fault: A part of the condition has a value of a wrong type.
    """
    try:
        return all(name in FITTING and FITTING[name](call, row, wanted) for name, wanted in condition.items())
    except (AttributeError, TypeError):  # conditions in a string are not validated against a schema
        raise Fault(400, PARAMETER_WRONG, "A search condition has a value of a wrong type.") from None


def _combined(checks: Iterable[bool], operator: str | None) -> bool:
    return all(checks) if operator == "AND" else any(checks)


def _has_labels(row: Row, wanted: Row) -> bool:
    return _combined((_has_label(row, term) for term in wanted.get("labels", [])), wanted.get("op"))


def _has_label(row: Row, term: Row) -> bool:
    marks = [mark for mark in row["labels"] if mark["name"] == term.get("name", mark["name"])]
    marks = [mark for mark in marks if mark.get("type") == term.get("type", mark.get("type"))]
    wanted: dict[str, list[str] | None] = term.get("property", {})
    if not wanted:
        return bool(marks)
    found = [mark.get("property", {}) for mark in marks]
    return any(
        _combined(
            (name in one and (values is None or str(one[name]) in values) for name, values in wanted.items()),
            term.get("op"),
        )
        for one in found
    )


def _has_attributes(metadata: Row, wanted: Row) -> bool:
    checks = (texts(metadata.get(name)) & set(values) for name, values in wanted.get("props", {}).items())
    return _combined(map(bool, checks), wanted.get("op"))


def texts(value: Any) -> set[str]:
    """Return an attribute as a set of strings, one per value of a list."""
    entries = cast("list[Any]", value) if isinstance(value, list) else [value]
    return {str(entry) for entry in entries}


def _in_span(call: Call, milliseconds: int, wanted: str) -> bool:
    """Return whether a time is in the last 30 days (`month`), since yesterday (`day`), or between two days.

    The days are inclusive and have the form `20240131-20240229`.
    """
    moment, now = (datetime.fromtimestamp(seconds, UTC) for seconds in (milliseconds / 1000, call.now))
    if wanted in ("month", "day"):
        days = 30 if wanted == "month" else 1
        return moment.date() >= (now - timedelta(days=days)).date()
    first, _, last = wanted.partition("-")
    return first <= moment.strftime("%Y%m%d") <= (last or first)


def with_details(row: Row) -> Row:
    """Return a sample with the reasons for which it is a hard example."""
    details: Row = {}
    reasons: list[int] = row["metadata"].get(REASONS, [])
    for number in reasons if row["metadata"].get(HARD) else []:
        name = HardReasonCode(number).name.lower().replace("_", " ")
        suggestion = "Look at the sample and label it by hand."
        details[str(number)] = {"id": number, "alo_name": name, "reason": f"Found: {name}.", "suggestion": suggestion}
    return {**row, "hard_details": details} if details else row
