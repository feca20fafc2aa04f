"""The reference pages of the documentation site describe every operation, as the spec and the generated code do."""

import inspect
import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import click
import pytest

from aiomodelarts import resources
from aiomodelarts.command_line.api_document import command_name, operations_of
from aiomodelarts.command_line.method_calls import resource_class
from aiomodelarts.command_line.method_command import further_methods
from aiomodelarts.command_line.resource_group import ResourceGroup, operation_command_name
from aiomodelarts.operations import OPERATIONS
from generator.__main__ import main
from generator.command_line import GUIDE, PACKAGE
from generator.reference import example_code
from generator.reference.error_codes import Refusal, refusals
from generator.reference.example_code import example_of
from generator.reference.markup import duration, in_heading, table, text
from generator.reference.operation_section import SAFE, UNSAFE
from generator.reference.reference import read_areas
from generator.spec.documentation_pages import documentation_url

DOCUMENTED = re.compile(r"Documented at:\s+(\S+)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference as the command writes it."""
    folder = tmp_path_factory.mktemp("reference")
    assert main(["reference", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def pages(folder: Path) -> dict[str, str]:
    """The pages by their paths without extension."""
    return {
        path.relative_to(folder).with_suffix("").as_posix(): path.read_text("utf-8") for path in folder.rglob("*.md")
    }


def section(pages: dict[str, str], operation_id: str) -> str:
    page = pages[f"resources/{OPERATIONS[operation_id].resource}"]
    found = re.search(rf"^## .*\{{ #{operation_id} .*?(?=^## |\Z)", page, re.M | re.S)
    assert found, operation_id
    return found[0]


def test_every_operation_has_a_section_with_its_facts(pages: dict[str, str]) -> None:
    lacking: list[str] = []
    for one in OPERATIONS.values():
        found = section(pages, one.id)
        wanted = {
            f"client.{one.resource}.{one.name}(",
            f"{one.method} {one.path}",
            documentation_url(one.docs),
            f"modelarts {one.resource} {one.name}".replace("_", "-"),
            "Huawei Cloud only" if one.clouds == ("huawei",) else "Huawei Cloud",
            "exceptions.html#aiomodelarts.ApiError",
            example_of(one.id),
            SAFE if one.idempotent else UNSAFE,
        }
        lacking += [f"{one.id}: {part}" for part in wanted if part not in found]
    assert lacking == []


def test_every_docstring_of_an_operation_has_the_address_of_its_page() -> None:
    wrong: list[str] = []
    for one in OPERATIONS.values():
        kind = resource_class(one.resource)
        for name in (one.name, f"{one.name}_and_wait"):
            found = re.search(r"^Documented at:\s+(\S+)$", inspect.getdoc(getattr(kind, name, None)) or "", re.M)
            if hasattr(kind, name) and (found is None or found[1] != documentation_url(one.docs)):
                wrong.append(f"{one.resource}.{name}: {found and found[1]}")
    assert wrong == []
    written = {
        page
        for file in Path(resources.__path__[0]).glob("*.py")
        for page in DOCUMENTED.findall(file.read_text("utf-8"))
    }
    assert {urlsplit(page).scheme for page in written} == {"https"}
    assert {urlsplit(page).hostname for page in written} >= {"docs.otc.t-systems.com", "support.huaweicloud.com"}


def test_every_argument_and_every_field_is_described(pages: dict[str, str]) -> None:
    row = re.compile(
        r"<tr><td><code>(\w+)</code>(?: <strong.*?</strong>)?</td><td><code>[^'\d].*?</td><td>(.*?)</td></tr>"
    )
    rows = [found for page in pages.values() for found in row.findall(page)]
    assert len(rows) > 5000
    assert [name for name, meaning in rows if not meaning] == []
    assert [name for name, page in pages.items() if "<code></code>" in page] == []


def test_arguments_have_units_limits_defaults_and_choices(pages: dict[str, str]) -> None:
    listing, creation = section(pages, "ListNotebooks"), section(pages, "CreateNotebook")
    for found, wanted in (
        (listing, "At least 1."),
        (listing, "Default of the service: 10."),
        (listing, "<code>limit</code> is one of 10, 20, 50. A page has 10 items by default."),
        (creation, '<code>name</code> <strong class="required">required</strong>'),
        (creation, "At most 128 characters. Matches <code>^[A-Za-z0-9_-]+$</code>."),
        (creation, "in milliseconds, or -1 for no limit"),
        (creation, "<code>int | timedelta</code>"),
        (creation, "One of <code>DEFAULT</code>, <code>NOTEBOOK</code>"),
        (creation, "Resources to run on in a dedicated resource pool, instead of a flavor. Huawei Cloud only."),
        (creation, '<a href="../models/notebooks.html#Notebook"><code>fail_reason</code></a>'),
        (creation, "<code>create_and_wait</code> calls it and waits for the result."),
    ):
        assert wanted in found


def test_signatures_are_those_of_the_client(pages: dict[str, str]) -> None:
    assert "```python\nawait client.training_jobs.get(training_job_id: str) -> TrainingJob\n```" in section(
        pages, "ShowTrainingJobDetails"
    )
    assert "    name: str,\n    volume: NotebookVolumeInput,\n    description: str = ...," in section(
        pages, "CreateNotebook"
    )
    assert "client.workspaces.list(" in section(pages, "ListWorkspaces")
    assert "await client.workspaces.list(" not in section(pages, "ListWorkspaces")


def test_links_between_pages_lead_to_anchors(pages: dict[str, str]) -> None:
    anchors = {name: set(re.findall(r"\{ #(\w+)", page)) for name, page in pages.items()}
    broken: list[str] = []
    for name, page in pages.items():
        for target, anchor in re.findall(r'href="([\w./-]*)#(\w+)"', page):
            wanted = (Path("/", name).parent / target).as_posix().removesuffix(".html") if target else f"/{name}"
            parts: list[str] = []
            for part in wanted.strip("/").split("/"):
                parts = parts[:-1] if part == ".." else [*parts, part]
            if anchor not in anchors.get("/".join(parts), set()):
                broken.append(f"{name}: {target}#{anchor}")
    assert [one for one in broken if "exceptions.html" not in one] == []


def test_states_are_drawn_with_a_text_alternative(pages: dict[str, str]) -> None:
    waiting = pages["resources/notebooks"]
    assert '<svg viewBox="0 0 760 ' in waiting
    assert "These actions lead to stopped: stop." in waiting
    assert "Failed: CREATE_FAILED, START_FAILED, DELETE_FAILED, ERROR, FROZEN." in waiting
    assert "notebooks.stop_and_wait" in waiting
    assert "In progress: Creating, Waiting, Deleting." in pages["resources/pools"]
    numbered = pages["resources/datasets"]
    assert re.search(r"Ready: [A-Z]\w+\.", numbered), "states that are numbers have names"
    with_waiter = [name for name, page in pages.items() if name.startswith("resources/") and ".wait <" in page]
    assert [name for name in with_waiter if "<svg" not in pages[name]] == []


def test_other_methods_are_described(pages: dict[str, str]) -> None:
    page = pages["resources/training_jobs"]
    for name in ("find", "copy", "wait", "wait_gone", "follow_logs", "follow_events", "download_log"):
        assert re.search(rf"^## training_jobs\.{name} .*\{{ #{name} ", page, re.M), name
    assert "params." not in page
    assert "Unset" not in page


def test_errors_are_those_of_the_operation() -> None:
    assert refusals("StopTrainingJob") == (
        Refusal("Conflict", 409, "ModelArts.2796"),
        Refusal("NotFound", 400, "ModelArts.2775"),
    )
    assert Refusal("Conflict", 400, "ModelArts.2751") in refusals("CreateTrainingJob")
    assert Refusal("NotFound", 400, "ModelArts.6309") not in refusals("ListNotebooks")
    assert Refusal("ApiError", 0, "ModelArts.50015000") in refusals("CreatePool")  # the reference does not list it
    assert refusals("NoSuchOperation") == ()


def test_commands_are_those_of_the_command_line(pages: dict[str, str]) -> None:
    wrong: list[str] = []
    for name, page in pages.items():
        for command in re.findall(r"<code>modelarts ([\w-]+ [\w-]+)", page):
            resource, method = command.split()
            if method not in commands_of(resource.replace("-", "_")):
                wrong.append(f"{name}: {command}")
    assert wrong == []
    for resource in ("training_jobs", "notebooks", "development_environments"):
        shown = re.findall(rf"<code>modelarts {resource.replace('_', '-')} ([\w-]+)", pages[f"resources/{resource}"])
        assert commands_of(resource) == set(shown)


def test_commands_have_the_arguments_of_the_command_line(pages: dict[str, str]) -> None:
    wrong: list[str] = []
    for resource in ("labels", "notebooks", "training_jobs", "training_job_configurations", "workspaces"):
        group = ResourceGroup(resource)
        for shown in re.findall(
            rf"<code>modelarts {resource.replace('_', '-')} ([^<]+)</code>", pages[f"resources/{resource}"]
        ):
            name, *given = shown.split()
            command = group.get_command(click.Context(group), name)
            assert command is not None, shown
            needed = [one for one in command.params if isinstance(one, click.Argument) and one.required]
            if len(given) != len(needed):
                wrong.append(f"{resource} {shown}: {needed}")
    assert wrong == []


def commands_of(resource: str) -> set[str]:
    named = {operation_command_name(operation) for operation in operations_of(resource).values()}
    return named | {command_name(method) for method in further_methods(resource)}


def test_error_codes_lead_to_operations(pages: dict[str, str]) -> None:
    row = re.search(r"<tr><td><code>ModelArts\.2796</code>.*?</tr>", pages["error-codes"])
    assert row is not None
    assert "<td>409</td>" in row[0]
    assert '<a href="resources/training_jobs.html#StopTrainingJob"><code>training_jobs.stop</code></a>' in row[0]


def test_the_search_knows_the_paths_of_all_operations(folder: Path) -> None:
    listed = json.loads((folder / "paths.json").read_text("utf-8"))
    assert {one["name"]: (one["verb"], one["path"]) for one in listed} == {
        one.id: (one.method, one.path) for one in OPERATIONS.values()
    }
    assert {one["name"]: one["summary"] for one in listed}["ShowService"] == "Get a service."


def test_a_missing_example_is_reported_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(example_code, "examples", dict)
    assert main(["reference", str(tmp_path)]) == 2
    assert "has no example: add the function" in (printed := capsys.readouterr().err)
    assert "fault of the generator" not in printed


def test_all_resources_have_an_area() -> None:
    areas = read_areas(GUIDE)
    listed = [name for names in areas.values() for name in names]
    assert sorted(listed) == sorted({one.resource for one in OPERATIONS.values()})
    assert len(listed) == len(list((PACKAGE / "resources").glob("[!_]*.py")))


def test_text_and_tables_are_escaped() -> None:
    assert text(r"A `<b>|\\d` & more") == r"A <code>&lt;b&gt;|\d</code> &amp; more"
    assert table(("A",), [("<i>b</i>",)]).count("<td><i>b</i></td>") == 1
    assert [duration(seconds) for seconds in (1, 60, 90, 7200, 86400)] == [
        "1 second", "1 minute", "90 seconds", "2 hours", "24 hours",
    ]  # fmt: skip


def test_markdown_in_summaries_is_not_interpreted() -> None:
    assert in_heading(text("Stop *all*\n\n# [x](y) `a_b` {{ z }} { #other }")) == (
        "Stop &#42;all&#42; # &#91;x&#93;(y) <code>a&#95;b</code> &#123;&#123; z &#125;&#125; &#123; #other &#125;"
    )
