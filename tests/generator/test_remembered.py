"""Results about a document are remembered while it does not change, and not longer."""

from __future__ import annotations

from typing import Any

from generator.lint.linter import lint
from generator.spec.bundle import bundle, walk
from generator.spec.objects import objects
from generator.spec.remembered import remembered, unchanged
from generator.spec.schema import component
from generator.spec.source import SpecMap
from tests.generator.conftest import SMALL_SPEC


def test_a_function_is_called_once_for_each_argument() -> None:
    document, other, calls = SpecMap("spec.yaml", 1), SpecMap("spec.yaml", 1), list[Any]()

    @remembered
    def note(_: SpecMap, argument: Any) -> int:
        calls.append(argument)
        return len(calls)

    node, equal = {"type": "string"}, {"type": "string"}
    with unchanged(document):
        assert [note(document, argument) for argument in ("a", node, "a", equal, node)] == [1, 2, 1, 3, 2]
        assert [note(other, "a"), note(other, "a")] == [4, 5]
    assert [note(document, "a"), note(document, "a")] == [6, 7]


def test_results_are_forgotten_after_an_error() -> None:
    document = SpecMap("spec.yaml", 1)
    try:
        with unchanged(document):
            raise ValueError
    except ValueError:
        assert document.remembered is None


def test_nested_use_ends_with_the_outer_one() -> None:
    document = SpecMap("spec.yaml", 1)
    with unchanged(document):
        with unchanged(document, document):
            pass
        assert document.remembered == {}
    assert document.remembered is None


def test_changes_between_two_runs_are_seen() -> None:
    document = bundle(SMALL_SPEC)
    counts = [len(list(walk(document))), len(list(objects(document)))]
    with unchanged(document):
        assert [len(list(walk(document))), len(list(objects(document)))] == counts
        assert component(document, "Widget") is not None
    assert lint(document) == []
    name, schema = next(
        (name, schema) for name, schema in component(document, "Widget").properties.items() if "type" in schema.written
    )
    field = schema.written
    assert isinstance(field, SpecMap)
    field["type"] = "strng"
    assert [problem.place for problem in lint(document)] == [field.place("type")]
    with unchanged(document):
        assert component(document, "Widget").properties[name].types == ("strng",)
