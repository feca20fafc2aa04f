"""Tests that descriptions with any characters give valid docstrings with the same content."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import unicodedata
from importlib import import_module
from types import ModuleType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.render.docstrings import docstring, paragraph, section
from generator.spec.naming import prose

NASTY = [
    r"""'''Ünïcödé 汉字, a path such as C:\new\u12 and \N{x}, "quotes", {braces} {{ and }} {% such %} # \0 \ alone""",
    'A text with """three quotes""" that ends in "one"',
    'A text that ends in three """',
    "A text that ends in a backslash \\",
]


def said(text: str) -> str:
    """Return a string without white space and control characters."""
    return "".join(
        character for character in text if unicodedata.category(character) != "Cc" and not character.isspace()
    )


@settings(deadline=None)
@given(st.text().filter(str.strip))
@example(NASTY[1])
@example(NASTY[2])
@example(NASTY[3])
@example("word " * 40 + '"')
@example("\\" * 200)
def test_any_string_is_a_docstring(text: str) -> None:
    code = f"class Something:\n{docstring(prose(text), [], 4)}\n"

    (found,) = ast.parse(code).body

    assert isinstance(found, ast.ClassDef)
    assert said(ast.get_docstring(found) or "") == said(text)


@pytest.mark.parametrize("length", range(104, 118))
def test_line_with_its_quotes_is_not_too_long_once_it_is_formatted(length: int) -> None:
    """The formatter moves the closing quotes to the end of a single line."""
    text = ("word " * 40)[: length - 1].replace(" w", "-w") + "."
    code = f"class Something:\n{docstring(f'{text[:50]} {text[51:]}', [], 4)}\n"

    command = [sys.executable, "-m", "ruff", "format", "--line-length", "120", "-"]
    done = subprocess.run(command, input=code, capture_output=True, text=True, check=True)

    assert max(len(line) for line in done.stdout.splitlines()) <= 120


@settings(deadline=None)
@given(st.text().filter(str.strip))
def test_any_string_is_an_entry(text: str) -> None:
    code = f"class Something:\n{docstring('Something.', section('Args', [('name', prose(text))], 4), 4)}\n"

    (found,) = ast.parse(code).body

    assert isinstance(found, ast.ClassDef)
    assert said(ast.get_docstring(found) or "") == said(f"Something. Args: name: {text}")


def test_docstring_on_one_line() -> None:
    assert docstring("Something.", [], 4) == '    """Something."""'


def test_docstring_with_a_body() -> None:
    body = section("Args", [("name", "What to call it."), ("size", "How large.")], 4)

    assert docstring("Something.", body, 4).splitlines() == [
        '    """Something.',
        "",
        "    Args:",
        "        name: What to call it.",
        "        size: How large.",
        '    """',
    ]


def test_section_without_entries_is_left_out() -> None:
    assert section("Args", [], 4) == []


@settings(deadline=None)
@given(st.lists(st.text("ab", min_size=1, max_size=30), min_size=1), st.sampled_from([4, 8]))
def test_lines_are_wrapped(words: list[str], indent: int) -> None:
    lines = paragraph(" ".join(words), indent, 4)

    assert all(len(line) <= 118 for line in lines)
    assert " ".join(lines).split() == words
    assert {len(line) - len(line.lstrip()) for line in lines[1:]} <= {indent + 4}


@pytest.fixture(scope="module")
def clients(make_client) -> dict[str, ModuleType]:
    """Return a function that generates the small spec with a string in each description."""

    def client_with(text: str) -> ModuleType:
        quoted = f"description: {json.dumps(text, ensure_ascii=False)}"

        def change(spec) -> None:
            for file in ("openapi.yaml", "widgets.yaml"):
                spec.write(file, re.sub("description: .*", lambda _: quoted, spec.read(file)))

        return make_client(change)

    return {text: client_with(text) for text in NASTY}


@pytest.mark.parametrize("text", NASTY)
def test_descriptions_may_contain_any_characters(text: str, clients) -> None:
    client = clients[text]
    resource = import_module(f"{client.__name__}.resources.widgets").Widgets
    documented = [
        client.models.Widget, client.models.WidgetStatus, client.models.WidgetPhase, client.params.CreateWidgetRequest,
        resource, resource.create, resource.list, client.ModelArts.widgets,
    ]  # fmt: skip

    for thing in documented:
        assert said(text) in said(thing.__doc__), thing
    assert client.models.Widget.from_dict({"id": "w"}).to_dict() == {"id": "w"}


def test_limits_and_defaults_are_documented(small_client) -> None:
    widgets = import_module(f"{small_client.__name__}.resources.widgets").Widgets

    text = " ".join(widgets.create.__doc__.split())

    assert "name: What to call it. At most 64 characters." in text
    assert "size: How large to make it, in metres. Default of the service: 1.5. From 0.5 to 2." in text
    assert "Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/widgets/create.html" in text
    assert "(withdrawn)" in widgets.delete.__doc__.splitlines()[0]
    assert "`widget_id` is empty" in widgets.get.__doc__
