"""Tests of how models with unusual values are displayed, and that no display shows a secret."""

import io
import json
import logging
import pprint
import reprlib
from collections.abc import Callable
from typing import Any

import pytest
from rich.console import Console

from aiomodelarts import models
from aiomodelarts.core.codec.display import PrettyPrinter
from tests.cases import for_each

SECRET = "hush"


def rich_text(value: object) -> str:
    console = Console(file=io.StringIO(), width=100)
    console.print(value)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]  # pyright: ignore


class Printer(PrettyPrinter):
    """The part of IPython's pretty printer that models use."""

    def __init__(self) -> None:
        self.shown = ""

    def text(self, text: str) -> None:
        self.shown += text

    def breakable(self, sep: str = " ") -> None:
        self.shown += sep

    def pretty(self, value: object) -> None:
        if isinstance(value, models.Notebook | models.NotebookPage):
            value._repr_pretty_(self, False)  # pyright: ignore[reportPrivateUsage]
        else:
            self.shown += repr(value)

    def begin_group(self, indent: int, opening: str, /) -> None:
        self.shown += opening

    def end_group(self, dedent: int, closing: str, /) -> None:
        self.shown += closing


def pretty_text(value: Any) -> str:
    printer = Printer()
    value._repr_pretty_(printer, False)
    return printer.shown


def logged(value: object) -> str:
    return logging.LogRecord("", 0, "", 0, "%s %r", (value, value), None).getMessage()


DISPLAYS: list[Callable[[Any], str]] = [
    *(repr, str, rich_text, pretty_text, logged, pprint.pformat, reprlib.repr),
    lambda model: model._repr_html_(),
    lambda model: model.to_json(),
    lambda model: str(model.__dict__),
    lambda model: f"{model}",
]
MESSAGES: list[tuple[str, dict[str, Any]]] = [
    ("Notebook", {"token": SECRET}),
    ("Notebook", {"token": [SECRET]}),
    ("Notebook", {"token": {"a": SECRET}}),
    ("Notebook", {"unknown": SECRET, "more": {"a": [SECRET]}}),
    ("Notebook", {"lease": {"unknown": SECRET}}),
    ("Notebook", {"lease": [{"token": SECRET}]}),
    ("Notebook", {"endpoints": {"a": {"password": SECRET}}}),
    ("Notebook", {"endpoints": [[{"secretKey": SECRET}]]}),
    ("Notebook", {"name": {"access_key": SECRET}}),
    ("NotebookPage", {"data": [{"id": "n-1", "token": SECRET}]}),
    ("NotebookPage", {"data": {"id": "n-1", "token": SECRET}}),
    ("Service", {"config": [{"envs": {"A": SECRET}}]}),
    ("ServiceConfig", {"envs": {"A": SECRET}}),
    ("ServiceConfig", {"mapping_rule": {"api_key": SECRET}}),
    ("TrainingJobAlgorithm", {"environments": [{"A": SECRET}]}),
    ("TrainingJob", {"algorithm": {"environments": [{"A": SECRET}]}}),
    ("TrainingJob", {"algorithm": [{"environments": {"A": SECRET}}]}),
]


@for_each("display", DISPLAYS)
@for_each(("name", "message"), MESSAGES)
def test_no_display_shows_a_secret(name: str, message: dict[str, Any], display: Callable[[Any], str]) -> None:
    model: Any = getattr(models, name).from_dict(message)
    before = display(model)
    names: list[str] = dir(model)
    for field in names:
        getattr(model, field, None)

    assert SECRET not in before
    assert SECRET not in display(model)
    assert SECRET in str(model.to_dict())
    assert SECRET in model.to_json(secrets=True)


HOSTILE: list[Any] = [
    *("\ud800" * 100, "\U000e0001" * 500, "'\"" * 200, "x" * 100_000),
    *(10**4000, -(10**4299), 1e308, {1: {2: 3}}),
    *(["\ud800" * 100] * 10, {"\ud800" * 100: "\ud800" * 100}, {str(number): "x" * 70 for number in range(200)}),
    *([[[[[[[["y" * 50]]]]]]]], {"a": {"b": {"c": {"d": ["x" * 50] * 100}}}}),
]


@for_each("name", ["Notebook", "NotebookPage", "TrainingJob", "CreateNotebookRequest", "Pool"])
@for_each("value", HOSTILE, ids=range(len(HOSTILE)))
def test_repr_of_hostile_values_is_short(name: str, value: Any) -> None:
    cls = getattr(models, name)
    for key in cls.__wire_names__:
        for part in (value, [value], {"id": value, "name": value}, [{"id": value, "metadata": {"name": value}}] * 5):
            assert len(repr(cls.from_dict({key: part}))) <= 300
    assert len(repr(cls.from_dict(dict.fromkeys(cls.__wire_names__, value)))) <= 300


def test_repr_of_a_model_that_contains_itself() -> None:
    notebook = models.Notebook.from_dict({"id": "n-1"})
    setattr(notebook, "action_progress", [notebook])  # noqa: B010
    setattr(notebook, "lease", notebook)  # noqa: B010

    assert repr(notebook).startswith("Notebook(id='n-1', action_progress=[Notebook(id='n-1', ")
    assert len(repr(notebook)) <= 300


@pytest.mark.parametrize("name", ["Notebook", "NotebookPage", "CreateNotebookRequest"])
def test_ipython_prefers_the_indented_form(name: str) -> None:
    # IPython uses the first class in the MRO that has one of both methods, and prefers the first of them.
    methods = ("_repr_pretty_", "__repr__")
    found = next(cls for cls in getattr(models, name).__mro__ if any(method in cls.__dict__ for method in methods))

    assert "_repr_pretty_" in found.__dict__


def test_json_can_be_encoded_in_utf_8() -> None:
    message = {"description": "ünï \ud800", "flavor": 10**30}
    text = models.Notebook.from_dict(message).to_json()

    assert json.loads(text.encode()) == message
    assert models.Notebook.from_dict({"name": "ünï"}).to_json() == '{"name": "ünï"}'


def test_json_has_the_items_of_lists_without_a_model() -> None:
    hooks = {"endpoints": [{"allowed_access_ips": ["192.0.2.17", "192.0.2.18"]}]}
    assert json.loads(models.Notebook.from_dict(hooks).to_json()) == hooks


def test_table_of_a_large_page_is_limited() -> None:
    page: Any = models.NotebookPage.from_dict({"data": [{"id": f"n-{number}"} for number in range(10_000)]})
    html = page._repr_html_()

    assert html.count("<tr>") == 102
    assert "<td>n-99</td>" in html
    assert "... 9900 more" in html
    assert "NotebookPage: 10000 items" in html


def test_table_can_be_encoded_in_utf_8() -> None:
    page: Any = models.NotebookPage.from_dict({"data": [{"id": "a\ud800", "name": "b\nc"}]})

    assert page._repr_html_().encode()


@for_each("value", [*HOSTILE, ["x" * 50] * 100, [{"id": "x" * 50}] * 100])
def test_repr_shows_the_only_field(value: Any) -> None:
    for key in ("name", "endpoints", "lease"):
        assert repr(models.Notebook.from_dict({key: value})).startswith(f"Notebook({key}=")
    additional = dict.fromkeys(map(str, range(500)), value)
    assert repr(models.Notebook.from_dict(additional)).startswith("Notebook(additional_properties={'0': ..., ")


def test_repr_shows_the_identifying_fields_of_metadata() -> None:
    metadata = {"id": "00000030-5eed-4000-8000-0123456789ab", "create_time": 1_795_953_600_000, "name": "flowers"}
    status = {"tasks": ["worker-0"], "phase": "Completed", "secondary_phase": "Completed", "duration": 300_000}
    job = models.TrainingJob.from_dict(
        {"kind": "job", "status": status, "algorithm": {"code_dir": "/flowers/" * 9}, "metadata": metadata}
    )
    for shown in (rich_text(job), job._repr_html_()):  # pyright: ignore[reportPrivateUsage]
        assert shown.index("flowers") < shown.index("tasks") < shown.index("algorithm")
    first = "TrainingJob(metadata=TrainingJobMetadata(id='00000030-5eed-4000-8000-0123456789ab', name='flowers', "
    assert repr(job).startswith(first)
    assert "status=TrainingJobStatus(phase=<TrainingJobPhase.COMPLETED: 'Completed'>, " in repr(job)
