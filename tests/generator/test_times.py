"""Times and durations in the spec have a form, which the client can write and read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

import pytest

from aiomodelarts import to_datetime
from aiomodelarts.core.codec.time_forms import DURATIONS, MOMENTS
from generator.lint import times
from generator.lint.schemas import flat_properties
from generator.spec.bundle import operations, resolve, walk
from generator.spec.remembered import unchanged
from generator.spec.source import SpecMap

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


@pytest.fixture
def document(whole_spec: SpecMap) -> SpecMap:
    """The spec, which tests change with `monkeypatch` alone, because a copy takes longer than the checks."""
    return whole_spec


def field(document: SpecMap, schema: str, name: str) -> SpecMap:
    found = document["components"]["schemas"][schema]["properties"][name]
    assert isinstance(found, SpecMap)
    return found


def problems(document: SpecMap) -> list[str]:
    with unchanged(document):
        return [problem.what for check in (times.check, times.check_names) for problem in check(document)]


def test_the_spec_has_every_form(whole_spec: SpecMap) -> None:
    assert problems(whole_spec) == []
    assert {form for forms in times.FORMS.values() for form in forms} == {*MOMENTS, *DURATIONS}
    assert {form for form in forms_of(whole_spec) if isinstance(form, str)} == {*MOMENTS, *DURATIONS}


def forms_of(document: SpecMap) -> list[Any]:
    return [node["x-time"] for _, node in walk(document) if "x-time" in node]


def test_every_time_in_an_example_is_read(whole_spec: SpecMap) -> None:
    """Examples of parameters and responses have the form that the spec names."""
    read: set[str] = set()
    for place, form, value in examples(whole_spec):
        if form in DURATIONS or form == "local":
            continue
        found = to_datetime(value)
        assert found is None or found.year < 2100, place
        if found is not None and form not in ("go", "iso-offset", "iso"):
            assert MOMENTS[form](found) == (int(value) if form in ("milliseconds", "seconds") else value), place
        read.add(form)
    assert {"milliseconds", "seconds", "digits", "iso", "iso-offset", "date-and-time", "go"} <= read


def examples(document: SpecMap) -> list[tuple[str, str, Any]]:
    """Return the place, the form and the value of each time in the examples of responses."""
    found: list[tuple[str, str, Any]] = []
    for path, _, _, operation in operations(document):
        for response in operation["responses"].values():
            for media in resolve(document, response).get("content", {}).values():
                _collect(document, media["schema"], media.get("example"), path, found)
    return found


def _collect(document: SpecMap, node: SpecMap, value: Any, place: str, found: list[tuple[str, str, Any]]) -> None:
    schema: SpecMap = resolve(document, node)
    if isinstance(form := node.get("x-time", schema.get("x-time")), str) and value is not None:
        found.append((place, form, value))
    for part in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        _collect(document, part, value, place, found)
    if isinstance(value, list) and "items" in schema:
        for item in cast("list[Any]", value):
            _collect(document, schema["items"], item, f"{place}[]", found)
    if isinstance(value, dict):
        nodes = flat_properties(document, schema)
        for name, part in cast("dict[str, Any]", value).items():
            if name in nodes:
                _collect(document, nodes[name], part, f"{place}.{name}", found)


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("Order", "creationTimestamp"), ("NotebookLease", "update_at"), ("TrainingJobEvent", "time"),
        ("OsVersion", "endOfService"), ("NodeTaint", "timeAdded"), ("ImportTask", "update_ms"),
        ("ServiceSchedule", "duration"), ("ServiceConfigInput", "deploy_timeout_in_seconds"),
        ("Workload", "runningDuration"), ("TrainingJobOutputChannel", "period"), ("ServiceTaskPeriod", "end_at"),
    ],
)  # fmt: skip
def test_a_time_without_a_form_is_reported(
    document: SpecMap, monkeypatch: pytest.MonkeyPatch, schema: str, name: str
) -> None:
    node = field(document, schema, name)
    monkeypatch.delitem(node, "x-time")
    assert f"{name} looks like a time or a duration, but has no x-time" in problems(document)
    monkeypatch.setitem(node, "description", "As it is.")
    assert f"{name} looks like a time or a duration, but has no x-time" in problems(document)


def test_a_time_is_found_by_its_description(document: SpecMap, monkeypatch: pytest.MonkeyPatch) -> None:
    node = field(document, "Order", "orderName")
    for words in (
        "Moment, in seconds since 1970.",
        "Moment, as a Unix timestamp.",
        "Wait, in minutes.",
        "In ISO 8601.",
    ):
        monkeypatch.setitem(node, "description", words)
        assert problems(document) == ["orderName looks like a time or a duration, but has no x-time"] or (
            "seconds since 1970" in words and "x-time is missing on a time" in problems(document)
        )


def test_a_parameter_without_a_form_is_reported(document: SpecMap, monkeypatch: pytest.MonkeyPatch) -> None:
    for parameter in document["paths"]["/v1/{project_id}/orders"]["get"]["parameters"]:
        monkeypatch.delitem(parameter.get("schema", {}), "x-time", raising=False)
    assert problems(document) == [
        "since looks like a time or a duration, but has no x-time",
        "until looks like a time or a duration, but has no x-time",
    ]


def test_a_form_can_be_omitted_with_a_reason(document: SpecMap, monkeypatch: pytest.MonkeyPatch) -> None:
    node = field(document, "Order", "creationTimestamp")
    monkeypatch.setitem(node, "x-time", {"omitted": "The unit is not documented."})
    assert problems(document) == []
    for wrong in ({"omitted": ""}, {"omitted": 1}, {"reason": "Unknown."}, {}):
        monkeypatch.setitem(node, "x-time", wrong)
        assert problems(document) == ["x-time is a mapping other than `{omitted: reason}`"]


def test_the_description_names_the_unit(document: SpecMap, monkeypatch: pytest.MonkeyPatch) -> None:
    node = field(document, "Order", "creationTimestamp")
    monkeypatch.setitem(node, "description", "Creation time, in seconds since 1970.")
    assert problems(document) == ["x-time of creationTimestamp is milliseconds, but its description does not say so"]


def test_the_form_fits_the_type(document: SpecMap, monkeypatch: pytest.MonkeyPatch) -> None:
    node = field(document, "Order", "creationTimestamp")
    monkeypatch.setitem(node, "type", ["integer", "null"])
    assert problems(document) == []
    monkeypatch.setitem(node, "x-time", "digits")
    assert "x-time is digits, which requires the type string instead of ['integer', 'null']" in problems(document)
    monkeypatch.setitem(node, "x-time", "fortnights")
    assert "x-time is 'fortnights', which is not a form of a time" in problems(document)


@pytest.mark.parametrize("form", sorted({*MOMENTS} - {"local"}))
def test_naive_times_are_refused_with_the_remedy(form: str) -> None:
    with pytest.raises(ValueError, match=r"time zone is ambiguous; pass datetime\.now\(UTC\)"):
        MOMENTS[form](NOON.replace(tzinfo=None))
