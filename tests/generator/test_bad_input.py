"""Tests that problems of a spec are reported with file and line, and that no file is changed.

Most cases are in `faults/*.diff`: changes to the small spec, as `diff` would write them. `==` is followed by the name
of the case, `says:` by a part of the expected message, and `file:` by the name of the file if it is not widgets.yaml.
`# here` marks the expected line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiomodelarts.core.client import Client
from generator.lint.linter import lint
from generator.spec.bundle import bundle
from generator.spec.problems import SpecError
from tests.cases import for_each

HERE = "# here"


class Found(NamedTuple):
    """Printed problem."""

    file: str
    line: int
    what: str
    remedy: str


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a package with a file in each generated place."""
    folder = tmp_path / "package"
    for name in ("models/widgets.py", "params/__init__.py", "resources/widgets.py", "operations.py", "openapi.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"# {name}\n", encoding="utf-8")
    return folder


@pytest.fixture
def refuse(small_spec, run, contents, package) -> Callable[[], list[Found]]:
    """Return a function that runs `generate`, which must fail without changes, and returns the printed problems."""

    def refuse() -> list[Found]:
        before = contents(package)
        code, out, err = run("generate", small_spec.folder, package)
        assert (code, out) == (1, "")
        assert contents(package) == before
        *lines, last = err.splitlines()
        found = re.findall(r"^(\S+):(\d+): (.+)\n    remedy: (.+)$", err, flags=re.MULTILINE)
        assert len(lines) == 2 * len(found), err
        assert last == f"{len(found)} problem{'s' if len(found) != 1 else ''}; no file was changed"
        return [Found(file, int(line), what, remedy) for file, line, what, remedy in found]

    return refuse


class Fault(NamedTuple):
    """A case in `faults/*.diff`.

    Args:
        group: Name of the file of cases.
        file: File of the spec that is changed.
        changes: Lines to replace, and what replaces them.
        says: Expected part of the message.
    """

    group: str
    file: str
    changes: list[tuple[str, str]]
    says: str


def faults() -> Iterator[Any]:
    """Yield the cases in `faults/*.diff`."""
    for path in sorted(Path(__file__).with_name("faults").glob("*.diff")):
        for block in re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))[1:]:
            head, *hunks = re.split(r"(?m)^@@\n", block)
            name, *settings = head.strip().split("\n")
            given = dict(setting.split(": ", 1) for setting in settings)
            changes = [(_side(hunk, " -"), _side(hunk, " +")) for hunk in hunks]
            fault = Fault(path.stem, given.get("file", "widgets.yaml"), changes, given["says"])
            yield pytest.param(fault, id=f"{path.stem}: {name}")


def _side(hunk: str, signs: str) -> str:
    return "".join(f"{line[1:]}\n" for line in hunk.split("\n") if line and line[0] in signs)


@for_each("fault", faults(), by=lambda fault: fault.group)
def test_problem_is_reported_with_its_place(fault: Fault, small_spec, refuse) -> None:
    small_spec.write("zebras.yaml", "paths: {}\n")
    before = small_spec.read(fault.file)
    try:
        for old, new in fault.changes:
            small_spec.replace_lines(old, new, fault.file)
        found, line = refuse(), small_spec.line(HERE, fault.file)
    finally:
        small_spec.write(fault.file, before)

    place = (f"spec/{fault.file}", line)
    assert [one for one in found if (one.file, one.line) == place and fault.says in one.what], found


def test_state_in_a_list_is_not_followed(small_spec, refuse) -> None:
    small_spec.replace("poll: ShowWidget", "poll: ListWidgets\n      item: {field: id, argument: name}", "openapi.yaml")
    follow = "x-follow: {method: follow_log, style: preview}"
    small_spec.replace("x-docs: widgets/show.rst", f"x-docs: widgets/show.rst\n      {follow}")

    place = ("spec/widgets.yaml", small_spec.line(follow))
    assert "the state of the resource is in a list" in "".join(
        problem.what for problem in refuse() if (problem.file, problem.line) == place
    )


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("Returns one page of widgets in the requested order.", 600),
        ("Which page to answer, counted from 0.", 400),
        ("How the owner travels.", 400),
        ("Step in the making of a widget.", 400),
    ],
)
def test_too_long_description(text: str, limit: int, small_spec, refuse) -> None:
    small_spec.replace(f"description: {text}", f"description: {text}{' And on it goes.' * (limit // 16)}")

    (found,) = refuse()

    assert (found.file, found.line) == ("spec/widgets.yaml", small_spec.line(f"{text} And"))
    assert re.fullmatch(
        r"the description of .+ has 4\d\d characters" if limit == 400 else r".+ has 6\d\d characters", found.what
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("batch_id", "ID of the batch."),
        ("sort_by", "Field to sort by."),
        ("order", "Sort order."),
        ("error_code", "Error code."),
        ("error_msg", "Error message."),
    ],
)
def test_standard_description_may_repeat_the_name(name: str, text: str, small_spec, run) -> None:
    small_spec.replace("name: batch_id", f"name: {name}", "crates.yaml")
    small_spec.replace("Which deliveries are wanted, all named at once.", text, "crates.yaml")

    assert run("lint", small_spec.folder).err == ""


def test_different_schemas_are_not_duplicates(small_spec, run) -> None:
    """They differ in a required field, the type of a property, a member name or a value, or have only one property."""
    small_spec.replace(
        "    WidgetWords:\n",
        """    WidgetMaker:
      type: object
      description: Who put it together.
      required: [user]
      properties:
        class: {type: string, description: In which comfort that one came.}
        user: {type: string, description: Who it was in the end.}
    WidgetBuyer:
      type: object
      description: Who paid for it.
      properties:
        class: {type: [string, 'null'], description: In which comfort that one came.}
        user: {type: string, description: Who it was in the end.}
    WidgetStep:
      type: integer
      description: How far it has come.
      enum: [0, 1, 2]
      x-enum-varnames: [BOUGHT, SENT, THERE]
    WidgetOrder:
      type: string
      description: By which it can be found again.
      enum: [name, found_at]
    WidgetCode:
      type: object
      description: Nothing but a number.
      properties:
        error_code: {type: string, description: Which of them it was.}
    WidgetUses:
      type: object
      description: All of the above.
      properties:
        maker: {$ref: '#/components/schemas/WidgetMaker', description: By whom it was put together.}
        buyer: {$ref: '#/components/schemas/WidgetBuyer', description: By whom it was paid.}
        step: {$ref: '#/components/schemas/WidgetStep', description: How far the sale has come.}
        order: {$ref: '#/components/schemas/WidgetOrder', description: How they are sorted.}
        code: {$ref: '#/components/schemas/WidgetCode', description: What went wrong with it.}
    WidgetWords:
""",
    )
    small_spec.replace(
        "        words:\n",
        "        uses: {$ref: '#/components/schemas/WidgetUses', description: What it is for.}\n        words:\n",
    )

    assert run("lint", small_spec.folder).err == ""


def test_file_that_is_not_utf_8(small_spec, refuse) -> None:
    text = small_spec.read().replace("summary: Make a widget.", "summary: Make a w\xefdget.")
    (small_spec.folder / "widgets.yaml").write_bytes(text.encode("latin-1"))
    small_spec.write("widgets.yaml.txt", text)

    (found,) = refuse()

    line = small_spec.line("w\xefdget", "widgets.yaml.txt")
    assert found == Found("spec/widgets.yaml", line, "the file is not UTF-8", "save it as UTF-8")


def test_control_character(small_spec, refuse) -> None:
    small_spec.replace("summary: Make a widget.", "summary: Mak\xe9 \xe4 w\xefdg\xe9t.\n      x-docs: \x07bell")

    (found,) = refuse()

    assert (found.file, found.line) == ("spec/widgets.yaml", small_spec.line("\x07"))
    assert found.what.startswith("not YAML: ")


def test_root_is_missing(small_spec, refuse) -> None:
    (small_spec.folder / "openapi.yaml").unlink()

    (found,) = refuse()

    assert (found.file, found.line, found.what) == ("spec/openapi.yaml", 1, "the file is missing")


@pytest.mark.parametrize("text", ["", "# nothing\n", "- paths\n", "paths\n", "5\n"])
def test_file_without_mapping(text: str, small_spec, refuse) -> None:
    small_spec.write("gadgets.yaml", text)

    (found,) = refuse()

    assert (found.file, found.line, found.what) == ("spec/gadgets.yaml", 1, "the file is not a mapping")


def test_file_with_another_extension(small_spec, refuse) -> None:
    small_spec.write("gadgets.yml", "paths: {}\n")

    (found,) = refuse()

    assert (found.file, found.line, found.what) == ("spec/gadgets.yml", 1, "the file is ignored")


def test_all_problems_are_reported_in_the_order_of_the_files(small_spec, refuse) -> None:
    small_spec.replace("x-method: get\n", "x-method: wait\n")
    small_spec.replace("x-docs: widgets/list.rst", "x-docs:")
    small_spec.replace("ready: [RUNNING]", "ready: [WALKING]", "openapi.yaml")

    found = refuse()

    assert [problem.file for problem in found] == ["spec/openapi.yaml", "spec/widgets.yaml", "spec/widgets.yaml"]
    assert found == sorted(found)


def test_tag_must_not_shadow_client_attributes(small_spec, run) -> None:
    public = [name for name in dir(Client) if not name.startswith("_")]
    text = "".join(f"  - name: {name}\n    description: More.\n" for name in public)
    small_spec.replace("components:\n", f"{text}components:\n", "openapi.yaml")

    _, _, err = run("lint", small_spec.folder)

    assert len(public) >= 5
    for name in public:
        assert f"the tag {name} can't be an attribute of the client" in err


CHANGES = ("", "5", "null", "[]", "{}", "true", "[a, b]", "{a: b}", "text", "'a\"b\\\\c'")


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_arbitrary_edits_raise_no_other_error(data, tmp_path_factory, spec_texts) -> None:
    """Replace or remove a line, or the lines nested below it."""
    file = data.draw(st.sampled_from(sorted(spec_texts)))
    lines = spec_texts[file].split("\n")
    number = data.draw(st.sampled_from([number for number, line in enumerate(lines) if ":" in line]))
    key, _, value = lines[number].partition(":")
    indent = len(key) - len(key.lstrip())
    below = itertools.takewhile(lambda line: len(line) - len(line.lstrip()) > indent, lines[number + 1 :])
    rest = lines[number + 1 + (0 if value else len(list(below))) :]
    change = data.draw(st.sampled_from(CHANGES))
    lines[number:] = [f"{key}: {change}", *rest] if change else rest
    folder = tmp_path_factory.mktemp("changed") / "spec"
    folder.mkdir()
    for name, text in spec_texts.items():
        (folder / name).write_text("\n".join(lines) if name == file else text, encoding="utf-8")

    try:
        document = bundle(folder)
        problems = lint(document)
    except SpecError as error:
        problems = error.problems

    assert problems == sorted(problems)
    assert all(problem.remedy and problem.what and problem.place.line >= 1 for problem in problems)


@pytest.fixture(scope="module")
def spec_texts(make_spec) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in make_spec().folder.iterdir()}
